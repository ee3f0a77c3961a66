package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.WebTest;
import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
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

/** An ad is watched and heard before anything is rendered. */
@WebTest
class AnimaticTest extends SpringBrowserlessTest {
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
      String email = "animatic-%s@example.com".formatted(UUID.randomUUID());
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
  void scenesAreSeenInTheirTimeBeforeAnythingIsRendered() throws Exception {
    UI.getCurrent().navigate("ads/" + ad.id());
    press("Look at the scenes first");
    untilShown(() -> !find(AnimaticPanel.class).all().isEmpty());
    press("Play");
    untilShown(() -> words().contains("as captions")); // no voice is set up here

    AdDocument document =
        Objects.requireNonNull(ads.find(who.workspace(), ad.id()).orElseThrow().document());
    List<Image> shots = find(Image.class, panel()).all();
    assertThat(shots).hasSameSizeAs(document.scenes());
    double at = 0;
    for (int i = 0; i < shots.size(); i++) {
      assertThat(number(shots.get(i).getElement(), "data-start")).isCloseTo(at, within(0.001));
      at += document.scenes().get(i).slot().seconds();
      assertThat(shots.get(i).getAlt()).hasValue(document.scenes().get(i).narration());
    }
    assertThat(at).isCloseTo(15, within(0.001));
    assertThat(sounds("music")).hasSize(1);

    find(TextField.class).all().getFirst().setValue("Another line");
    assertThat(find(Image.class, panel()).all()).as("what is not it any more").isEmpty();
    assertThat(find(Button.class).withText("Play").single().isEnabled()).isTrue();
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private List<Element> sounds(String kind) {
    return find(AnimaticPanel.class)
        .single()
        .getElement()
        .getChildren()
        .flatMap(Element::getChildren)
        .filter(child -> !child.isTextNode() && child.getTag().equals("audio"))
        .filter(child -> child.getAttribute("data-kind").equals(kind))
        .toList();
  }

  private AnimaticPanel panel() {
    return find(AnimaticPanel.class).single();
  }

  private String words() {
    return panel().getElement().getTextRecursively();
  }

  private void press(String label) {
    test(find(Button.class).withText(label).single()).click();
  }

  /** Lets what other threads have for this screen come through, until it shows. */
  private static void untilShown(BooleanSupplier shown) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    VaadinSession session = VaadinSession.getCurrent();
    while (!shown.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      session.unlock(); // which has waiting changes made
      Thread.sleep(10);
      session.lock();
    }
  }
}
