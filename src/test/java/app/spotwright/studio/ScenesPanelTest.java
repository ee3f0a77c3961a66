package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The scenes of an ad are written, looked at and changed before anything is made. */
@WebTest
class ScenesPanelTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private PhotoIntake intake;

  private SignedIn who;
  private SavedAd ad;

  @Override
  @BeforeEach
  @SuppressWarnings("checkstyle:IllegalCatch") // the overridden method throws nothing
  protected void initVaadinEnvironment() {
    try {
      String email = "scenes-%s@example.com".formatted(UUID.randomUUID());
      who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
      byte[] jar =
          PictureEncoder.jpeg(
              SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
      ad =
          ads.create(
              who.workspace(),
              Requests.of(
                  "Lune",
                  "Night balm with oat oil for tired hands.",
                  intake.take(who.workspace(), "jar.jpg", jar)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    AccountPrincipal principal = accounts.find(who.user()).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
    super.initVaadinEnvironment();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void scenesAreWrittenChangedOrderedRemovedAndHadBackBeforeAnythingIsMade() throws Exception {
    UI.getCurrent().navigate("ads/" + ad.id());
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
    AdDocument written = document();
    assertThat(cards()).hasSameSizeAs(written.scenes());
    assertThat(find(QuickForm.class).all()).isEmpty();

    headline(0).setValue("Hands that rest at night");
    assertThat(document().scenes().getFirst().overlay().headline())
        .isEqualTo("Hands that rest at night");
    assertThat(document().scenes().subList(1, written.scenes().size()))
        .isEqualTo(written.scenes().subList(1, written.scenes().size()));

    List<String> ids = ids(written);
    clickIn(1, "Later");
    assertThat(ids(document())).startsWith(ids.get(0), ids.get(2), ids.get(1));
    clickIn(0, "Remove");
    assertThat(ids(document())).doesNotContain(ids.getFirst());
    assertThat(document().length()).isEqualTo(written.length());
    click("Undo");
    click("Undo");
    assertThat(ids(document())).isEqualTo(ids);
    assertThat(document().scenes().getFirst().overlay().headline())
        .as("the first change stays")
        .isEqualTo("Hands that rest at night");
    click("Redo");
    assertThat(ids(document())).startsWith(ids.get(0), ids.get(2), ids.get(1));
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().state()).isEqualTo(AdState.DRAFT);
  }

  @Test
  void whatIsTooLongToBeSaidIsFlaggedAndWhatCannotBeIsRefused() throws Exception {
    planned();
    TextArea said = find(TextArea.class).all().getFirst();
    said.setValue("Many words that nobody can say in so short a time. ".repeat(8));
    assertThat(cards().getFirst().getElement().getTextRecursively()).contains("Shorten it");

    AdDocument before = document();
    headline(0).setValue("Bell \u0007 inside");
    assertThat(notices()).contains("control character");
    assertThat(document()).isEqualTo(before);
    assertThat(headline(0).getValue()).isEqualTo(before.scenes().getFirst().overlay().headline());
  }

  @Test
  void theBriefKeepsTheScenesUntilItIsChanged() throws Exception {
    planned();
    headline(0).setValue("Hands that rest at night");
    click("Back to the brief");
    assertThat(find(QuickForm.class).all()).hasSize(1);
    click("Look at the scenes first");
    assertThat(headline(0).getValue()).isEqualTo("Hands that rest at night");

    click("Back to the brief");
    test(find(TextArea.class).single()).setValue("Day balm with oat oil.");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().document()).isNull();
  }

  @Test
  void whatAnotherWindowChangesIsSeenHereAndNotOverwritten() throws Exception {
    planned();
    SavedAd seen = ads.find(who.workspace(), ad.id()).orElseThrow();
    TextField first = headline(0);
    AdDocument now = document();
    ads.edit(
        who.workspace(),
        ad.id(),
        seen.updatedAt(),
        app.spotwright.ad.SceneEdits.move(now, now.scenes().getLast().id(), -1));
    first.setValue("Typed in the same moment");
    assertThat(notices()).contains("changed in another window");
    assertThat(ids(document())).isNotEqualTo(ids(now)).hasSameElementsAs(ids(now));
    assertThat(document().scenes())
        .noneMatch(scene -> scene.overlay().headline().startsWith("Typed"));
  }

  /** The ad with its scenes written, shown on its page. */
  private void planned() throws Exception {
    UI.getCurrent().navigate("ads/" + ad.id());
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
  }

  private AdDocument document() {
    return Objects.requireNonNull(ads.find(who.workspace(), ad.id()).orElseThrow().document());
  }

  private static List<String> ids(AdDocument document) {
    return document.scenes().stream().map(Scene::id).toList();
  }

  private List<SceneCard> cards() {
    return find(SceneCard.class).all();
  }

  private TextField headline(int scene) {
    return find(TextField.class, cards().get(scene)).all().stream()
        .filter(field -> "Headline".equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  private void clickIn(int scene, String words) {
    test(find(Button.class, cards().get(scene)).withText(words).single()).click();
  }

  private String notices() {
    StringBuilder words = new StringBuilder();
    find(Notification.class)
        .all()
        .forEach(notice ->
            notice
                .getChildren()
                .forEach(child -> words.append(child.getElement().getTextRecursively())));
    return words.toString();
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
