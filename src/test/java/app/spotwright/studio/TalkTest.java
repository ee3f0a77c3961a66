package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.WebTest;
import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.DataExport;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brief.Briefings;
import app.spotwright.brief.Wish;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Tone;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A brief is found in a talk. */
@WebTest
class TalkTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private Briefings briefings;
  @Autowired private PhotoIntake intake;
  @Autowired private DataExport export;

  private SignedIn who;
  private SavedAd ad;

  @Override
  @BeforeEach
  @SuppressWarnings("checkstyle:IllegalCatch") // the overridden method throws nothing
  protected void initVaadinEnvironment() {
    try {
      who = somebody();
      byte[] jar =
          PictureEncoder.jpeg(
              SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
      ad =
          ads.create(
              who.workspace(),
              Requests.of("Lune", "", intake.take(who.workspace(), "jar.jpg", jar)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    AccountPrincipal principal = accounts.find(who.user()).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
    super.initVaadinEnvironment();
    UI.getCurrent().navigate("ads/" + ad.id());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private SignedIn somebody() throws app.spotwright.account.EmailTaken {
    String email = "talk-%s@example.com".formatted(UUID.randomUUID());
    return accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
  }

  @Test
  void whatIsAnsweredStandsInTheFormBesideAndInTheAd() {
    press("Talk it through: five short questions");
    assertThat(said().getLast()).contains("Who is it for?");
    say("Night balm with oat oil for tired hands; for nurses. Calm please, 30 seconds.");

    assertThat(find(TextArea.class).single().getValue())
        .contains("Night balm with oat oil for tired hands.", "Audience: nurses");
    AdRequest kept = ads.find(who.workspace(), ad.id()).orElseThrow().request();
    assertThat(kept.text()).isEqualTo(find(TextArea.class).single().getValue());
    assertThat(kept.seconds()).isEqualTo(30);
    assertThat(kept.tone()).isEqualTo(Tone.CALM);
    assertThat(String.join(" ", said())).contains("30 seconds", "a calm tone", "remember");
  }

  @Test
  void aSuggestionIsAnAnswer() {
    press("Talk it through: five short questions");
    press("Students");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: Students");
  }

  @Test
  void aReloadShowsTheSameTalk() {
    press("Talk it through: five short questions");
    say("students");
    List<String> before = said();
    UI.getCurrent().navigate("ads");
    UI.getCurrent().navigate("ads/" + ad.id());

    assertThat(said()).isEqualTo(before).hasSizeGreaterThan(3);
  }

  @Test
  void anotherWindowSeesItLive() throws Exception {
    press("Talk it through: five short questions");
    briefings.say(who.workspace(), ad.id(), "students", Locale.ENGLISH);
    untilShown(() -> said().contains("students"));
    briefings.say(who.workspace(), ad.id(), "what does it cost?", Locale.ENGLISH);
    untilShown(() -> said().contains("what does it cost?"));
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: students");
  }

  @Test
  void whatTheFormChangedMeanwhileIsKept() {
    press("Talk it through: five short questions");
    say("students");
    test(find(TextArea.class).single()).setValue("Audience: students\nVegan and made in Bremen.");
    say("Night balm with oat oil");

    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().request().text().lines())
        .containsExactly(
            "Night balm with oat oil.", "Audience: students", "Vegan and made in Bremen.");
  }

  @Test
  void consentAtTheEndHasTheScenesWritten() throws Exception {
    press("Talk it through: five short questions");
    List.of("nurses", "Night balm with oat oil for tired hands", "15", "calm", "Soft by morning")
        .forEach(this::say);
    press("Look at the scenes");

    untilShown(() -> !find(ScenesStep.class).all().isEmpty());
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().document()).isNotNull();
  }

  @Test
  void anAdCanBeMadeFromTheTalk() {
    press("Talk it through: five short questions");
    say("Night balm with oat oil for nurses");
    say("make it");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().state()).isEqualTo(AdState.WAITING);
  }

  @Test
  void aTopicCanBeTakenUpAgain() {
    press("Talk it through: five short questions");
    say("students");
    press("✓ Audience");
    assertThat(said().getLast()).contains("Who is it for?");
    say("teachers");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Audience: teachers");
  }

  @Test
  void anotherPersonsTalkDoesNotExist() throws Exception {
    UUID other = somebody().workspace();
    assertThatThrownBy(() -> briefings.talk(other, ad.id(), Locale.ENGLISH))
        .isInstanceOf(NoSuchAd.class);
    assertThatThrownBy(() -> briefings.say(other, ad.id(), "students", Locale.ENGLISH))
        .isInstanceOf(NoSuchAd.class);
  }

  @Test
  void theCopyOfAllDataHasTheTalk() throws Exception {
    assertThat(briefings.say(who.workspace(), ad.id(), "students", Locale.ENGLISH))
        .isEqualTo(Wish.NOTHING);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    export.write(who, zip);
    String talk = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("ads/%s/talk.json".formatted(ad.id()))) {
          talk = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(talk).contains("Who is it for?", "students", "achieve?");
  }

  private void say(String words) {
    MessageInput input = find(MessageInput.class).single();
    ComponentUtil.fireEvent(input, new MessageInput.SubmitEvent(input, true, words));
  }

  private List<String> said() {
    return find(MessageList.class).single().getItems().stream()
        .map(MessageListItem::getText)
        .flatMap(String::lines)
        .toList();
  }

  private void press(String label) {
    test(find(Button.class).withText(label).single()).click();
  }

  /** Lets what other threads have for this screen come through, until it shows. */
  private static void untilShown(BooleanSupplier shown) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    VaadinSession session = VaadinSession.getCurrent();
    while (!shown.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      session.unlock(); // which has waiting changes made
      Thread.sleep(10);
      session.lock();
    }
  }
}
