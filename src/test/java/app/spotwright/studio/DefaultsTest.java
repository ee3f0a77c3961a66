package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdDefaults;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NewAds;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Tone;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What new ads begin with, and who speaks in them. */
@WebTest
class DefaultsTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private NewAds habits;

  private SignedIn who;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    who = somebody();
    Visitor.signIn(accounts, who);
    super.initVaadinEnvironment();
    Visitor.staySignedIn();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whatIsSettledInTheSettingsIsWhatTheNextAdBeginsWith() {
    UI.getCurrent().navigate("settings");
    DefaultsSection section = find(DefaultsSection.class).single();
    RadioButtonGroup<Integer> seconds = find(RadioButtonGroup.class, section).single();
    seconds.setValue(30);
    select(section, "Tone").setValue(Tone.PREMIUM);
    select(section, "Voice").setValue("gb-male");
    select(section, "Captions").setValue(CaptionStyle.NONE);
    CheckboxGroup<AspectRatio> formats = find(CheckboxGroup.class, section).single();
    formats.setValue(Set.of(AspectRatio.PORTRAIT_4_5, AspectRatio.VERTICAL_9_16));
    test(find(Button.class, section).withText("Use these from now on").single()).click();

    UI.getCurrent().navigate("ads/new");
    AdRequest begun = onlyAd();
    assertThat(begun.seconds()).isEqualTo(30);
    assertThat(begun.tone()).isEqualTo(Tone.PREMIUM);
    assertThat(begun.voice()).isEqualTo("gb-male");
    assertThat(begun.captions()).isEqualTo(CaptionStyle.NONE);
    assertThat(begun.formats())
        .containsExactlyInAnyOrder(AspectRatio.PORTRAIT_4_5, AspectRatio.VERTICAL_9_16);
    assertThat(habits.of(somebody().user())).as("another's").isEqualTo(AdDefaults.proposed());
  }

  @Test
  void withoutAFormatNothingIsSettledAndTheFieldSaysSo() {
    UI.getCurrent().navigate("settings");
    DefaultsSection section = find(DefaultsSection.class).single();
    CheckboxGroup<AspectRatio> formats = find(CheckboxGroup.class, section).single();
    formats.setValue(Set.of());
    test(find(Button.class, section).withText("Use these from now on").single()).click();

    assertThat(formats.isInvalid()).isTrue();
    assertThat(habits.of(who.user())).isEqualTo(AdDefaults.proposed());
  }

  @Test
  void defaultsAreChangedAsOftenAsWanted() {
    AdDefaults one =
        new AdDefaults(List.of(AspectRatio.SQUARE_1_1), 60, Tone.BOLD, "none", CaptionStyle.LINE);
    AdDefaults other = AdDefaults.proposed();
    habits.keep(who.user(), one);
    assertThat(habits.of(who.user())).isEqualTo(one);
    habits.keep(who.user(), other);
    assertThat(habits.of(who.user())).isEqualTo(other);
  }

  @Test
  void theVoiceThatIsChosenIsKeptWithTheAd() {
    UI.getCurrent().navigate("ads/new");
    select(find(QuickForm.class).single(), "Voice").setValue("us-male");
    assertThat(onlyAd().voice()).isEqualTo("us-male");
  }

  /** The home of these tests has no voice. */
  @Test
  void aVoiceThatThisMachineDoesNotHaveSaysThatItCannotBeHeard() throws Exception {
    UI.getCurrent().navigate("ads/new");
    VoiceField field = find(VoiceField.class).single();
    select(field, "Voice").setValue("us-female");
    Button hear = find(Button.class, field).single();
    test(hear).click();

    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    VaadinSession session = VaadinSession.getCurrent();
    while (!find(Span.class, field).single().getText().contains("cannot be heard")) {
      assertThat(Instant.now()).isBefore(end);
      session.unlock(); // which has waiting changes made
      Thread.sleep(20);
      session.lock();
    }
    assertThat(hear.isEnabled()).as("to be tried again").isTrue();
    assertThat(onlyAd().voice()).as("chosen all the same").isEqualTo("us-female");
  }

  private AdRequest onlyAd() {
    var cards = ads.page(who.workspace(), new AdQuery("", Set.of(), 0, 10)).cards();
    assertThat(cards).hasSize(1);
    return ads.find(who.workspace(), cards.getFirst().id()).orElseThrow().request();
  }

  @SuppressWarnings("unchecked")
  private Select<Object> select(com.vaadin.flow.component.Component in, String label) {
    return find(Select.class, in).all().stream()
        .filter(select -> label.equals(select.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private SignedIn somebody() {
    try {
      String email = "defaults-%s@example.com".formatted(UUID.randomUUID());
      return accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    } catch (app.spotwright.account.EmailTaken e) {
      throw new AssertionError(e);
    }
  }
}
