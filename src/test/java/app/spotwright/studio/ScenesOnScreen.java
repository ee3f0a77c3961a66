package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody with a draft, and what they do with its scenes. */
@WebTest
abstract class ScenesOnScreen extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired Accounts accounts;
  @Autowired Ads ads;
  @Autowired PhotoIntake intake;

  SignedIn who;
  SavedAd ad;

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
    Visitor.signIn(accounts, who);
    super.initVaadinEnvironment();
    Visitor.staySignedIn();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  /** The ad with its scenes written, shown on its page. */
  final void planned() throws Exception {
    UI.getCurrent().navigate("ads/" + ad.id());
    click("Look at the scenes first");
    untilShown(() -> !find(ScenesPanel.class).all().isEmpty());
  }

  final SavedAd saved() {
    return ads.find(who.workspace(), ad.id()).orElseThrow();
  }

  final AdDocument document() {
    return Objects.requireNonNull(saved().document());
  }

  static List<String> ids(AdDocument document) {
    return document.scenes().stream().map(Scene::id).toList();
  }

  final List<SceneCard> cards() {
    return find(SceneCard.class).all();
  }

  final TextField headline(int scene) {
    return find(TextField.class, cards().get(scene)).all().stream()
        .filter(field -> "Headline".equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  final void click(String words) {
    test(find(Button.class).withText(words).single()).click();
  }

  final void clickIn(int scene, String words) {
    test(find(Button.class, cards().get(scene)).withText(words).single()).click();
  }

  final void more(int scene, String words) {
    new MenuBarTester<>(find(MenuBar.class, cards().get(scene)).single()).clickItem("More", words);
  }

  /** What those hear who do not see the scenes. */
  final String said() {
    return find(Div.class).withClassName("sw-unseen").single().getText();
  }

  final String notices() {
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
  static void untilShown(BooleanSupplier shown) throws InterruptedException {
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
