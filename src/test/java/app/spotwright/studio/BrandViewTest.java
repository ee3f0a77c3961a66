package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.DataExport;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdCard;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.BrandPicture;
import app.spotwright.brand.Brands;
import app.spotwright.brand.SavedBrand;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Tone;
import app.spotwright.shell.NotFoundView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Brands as their owner sees them: the list, the wizard, the page, the form of an ad. */
@WebTest
class BrandViewTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private Brands brands;
  @Autowired private Ads ads;
  @Autowired private PhotoIntake intake;
  @Autowired private DataExport export;

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
  void theWizardKeepsEveryChoiceAndEndsInAReviewThatSaysWhatIsMissing() {
    UI.getCurrent().navigate("brands");
    assertThat(text(BrandsView.class)).contains("No brands yet");
    UI.getCurrent().navigate("brands/new");
    test(find(TextField.class).single()).setValue("Lune");
    test(find(TextArea.class).single()).setValue("Balms for the night.");
    next();
    next();
    find(RadioButtonGroup.class).single().setValue(Tone.CALM);
    next();

    assertThat(text(BrandReview.class))
        .contains("Lune", "Balms for the night.", "No photo of the product yet", "Tone: Calm");
    SavedBrand kept = brands.all(who.workspace()).getFirst();
    assertThat(kept.kit().name()).isEqualTo("Lune");
    assertThat(kept.kit().tone()).isEqualTo(Tone.CALM);
    assertThat(find(H1.class).single().getText()).isEqualTo("Lune");
  }

  @Test
  void aBrandThatWasBegunAndNotTouchedIsGoneOnWith() {
    UI.getCurrent().navigate("brands/new");
    UI.getCurrent().navigate("brands");
    UI.getCurrent().navigate("brands/new");
    assertThat(brands.all(who.workspace())).hasSize(1);
  }

  @Test
  void anAdBeginsWithAllThatItsBrandSays() throws Exception {
    SavedBrand brand = brands.create(who.workspace(), kit("Lune"));
    UI.getCurrent()
        .navigate("ads/new", com.vaadin.flow.router.QueryParameters.of("brand", "" + brand.id()));

    AdRequest request = onlyAd().request();
    assertThat(request.brand()).isEqualTo("Lune");
    assertThat(request.text()).isEqualTo("Balms for the night.");
    assertThat(request.tone()).isEqualTo(Tone.CALM);
    assertThat(request.colours()).containsExactly("#112233", "#ffcc00");
    assertThat(request.photos()).hasSize(2);
    assertThat(request.logo()).isNotNull();
  }

  @Test
  void changesOfABrandDoNotTouchItsAds() {
    SavedBrand brand = brands.create(who.workspace(), words("Lune"));
    SavedAd ad = ads.create(who.workspace(), BrandRequests.begin(AdRequest.empty(), brand.kit()));
    open(brand);
    test(find(TextField.class).single()).setValue("Aube");

    assertThat(brands.find(who.workspace(), brand.id()).orElseThrow().kit().name())
        .isEqualTo("Aube");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().request().brand())
        .isEqualTo("Lune");
  }

  @Test
  void theFormOfAnAdTakesABrandAndKeepsOne() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Aube", "Day balm."));
    UI.getCurrent().navigate("ads/" + ad.id());
    test(find(Button.class).withText("Keep this as a brand").single()).click();
    assertThat(brands.all(who.workspace()))
        .extracting(brand -> brand.kit().name())
        .containsExactly("Aube");
    test(find(Button.class).withText("Keep this as a brand").single()).click();
    assertThat(notices()).contains("a brand called Aube already");
    assertThat(brands.all(who.workspace())).hasSize(1);

    brands.create(who.workspace(), kit("Lune"));
    UI.getCurrent().navigate("ads");
    UI.getCurrent().navigate("ads/" + ad.id());
    choose("Lune");
    AdRequest request = ads.find(who.workspace(), ad.id()).orElseThrow().request();
    assertThat(request.brand()).isEqualTo("Lune");
    assertThat(request.photos()).hasSize(2);
    assertThat(request.text()).as("what was typed stays").isEqualTo("Day balm.");
  }

  @Test
  void aChangeThatCrossesAnotherIsNotTakenSilently() {
    SavedBrand brand = brands.create(who.workspace(), words("Lune"));
    open(brand);
    TextField name = find(TextField.class).single();
    brands.save(who.workspace(), brand.id(), brand.updatedAt(), words("Written elsewhere"));
    name.setValue("Aube");

    assertThat(notices()).contains("changed in another window");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("Written elsewhere");
    assertThat(brands.find(who.workspace(), brand.id()).orElseThrow().kit().name())
        .isEqualTo("Written elsewhere");
  }

  @Test
  void otherWindowsSeeWhatHappens() throws Exception {
    SavedBrand brand = brands.create(who.workspace(), words("Lune"));
    open(brand);
    brands.save(who.workspace(), brand.id(), brand.updatedAt(), words("Aube"));
    untilShown(() -> find(TextField.class).single().getValue().equals("Aube"));
    elsewhere(() -> brands.delete(who.workspace(), brand.id()));
    untilShown(() -> !find(BrandsView.class).all().isEmpty());
    assertThat(notices()).contains("deleted");
    brands.create(who.workspace(), words("Zephyr"));
    untilShown(() -> text(BrandsView.class).contains("Zephyr"));
    brands.create(somebody().workspace(), words("Strangers"));
    assertThat(text(BrandsView.class)).doesNotContain("Strangers");
  }

  @Test
  void aDeletedBrandCanBeHadBack() {
    SavedBrand brand = brands.create(who.workspace(), words("Lune"));
    UI.getCurrent().navigate("brands");
    test(find(Button.class).withText("Delete").single()).click();
    assertThat(brands.all(who.workspace())).isEmpty();
    test(find(Button.class).withText("Undo").single()).click();
    assertThat(brands.find(who.workspace(), brand.id())).isPresent();
  }

  @Test
  void anothersBrandDoesNotExist() {
    SignedIn other = somebody();
    SavedBrand foreign = brands.create(other.workspace(), words("Lune"));
    UI.getCurrent().navigate("brands/" + foreign.id());
    assertThat(find(NotFoundView.class).all()).hasSize(1);
    UI.getCurrent().navigate("brands/not-an-id");
    assertThat(find(NotFoundView.class).all()).hasSize(1);
    UI.getCurrent()
        .navigate("ads/new", com.vaadin.flow.router.QueryParameters.of("brand", "" + foreign.id()));
    assertThat(onlyAd().request().brand()).as("as if no brand had been named").isEmpty();
  }

  @Test
  void valuesThatNoFieldWouldSendBreakNothing() {
    SavedBrand brand = brands.create(who.workspace(), words("Lune"));
    open(brand);
    find(TextField.class).single().setValue("L\u0000<b>".repeat(2_000));
    find(TextArea.class).single().setValue("\uD83D\uDE00".repeat(9_001));

    BrandKit kept = brands.find(who.workspace(), brand.id()).orElseThrow().kit();
    assertThat(kept.name()).startsWith("L<b>").hasSize(BrandKit.LONGEST_NAME);
    assertThat(kept.description()).hasSize(BrandKit.LONGEST_DESCRIPTION);
    UI.getCurrent().navigate("brands");
    assertThat(text(BrandsView.class)).contains("L<b>");
  }

  @Test
  void theCopyOfAllDataHasBrandsWithTheirPictures() throws Exception {
    SavedBrand brand = brands.create(who.workspace(), kit("Lune"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(who, out);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        names.add(entry.getName());
      }
    }
    String folder = "brands/" + brand.id() + "/";
    assertThat(names).contains(folder + "brand.json");
    assertThat(names.stream().filter(name -> name.startsWith(folder)))
        .as("the kit, two photos and a logo")
        .hasSize(4);
  }

  /** A brand that is known by its words only. */
  private static BrandKit words(String name) {
    return new BrandKit(name, "", Tone.CALM, List.of(), List.of(), null);
  }

  private BrandKit kit(String name) throws Exception {
    return new BrandKit(
        name,
        "Balms for the night.",
        Tone.CALM,
        List.of("#112233", "#ffcc00"),
        List.of(picture(), picture()),
        picture());
  }

  private BrandPicture picture() throws Exception {
    byte[] jpeg =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 120).photo(), 80);
    return BrandRequests.pictures(List.of(intake.take(who.workspace(), "jar.jpg", jpeg)))
        .getFirst();
  }

  @SuppressWarnings("unchecked") // the form's only choice of a brand
  private void choose(String name) {
    Select<SavedBrand> choice =
        (Select<SavedBrand>)
            find(Select.class)
                .withCondition(field -> "Begin with a brand".equals(field.getLabel()))
                .single();
    test(choice).selectItem(name);
  }

  private SavedAd onlyAd() {
    List<AdCard> cards = ads.page(who.workspace(), new AdQuery("", Set.of(), 0, 10)).cards();
    assertThat(cards).hasSize(1);
    return ads.find(who.workspace(), cards.getFirst().id()).orElseThrow();
  }

  private void next() {
    test(find(Button.class).withText("Next").single()).click();
  }

  private void open(SavedBrand brand) {
    UI.getCurrent().navigate("brands/" + brand.id());
  }

  private String text(Class<? extends Component> part) {
    return find(part).single().getElement().getTextRecursively();
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

  /** While nobody does anything on this screen, as in another window. */
  private static void elsewhere(Runnable act) throws InterruptedException {
    VaadinSession session = VaadinSession.getCurrent();
    session.unlock();
    Thread other = Thread.ofPlatform().start(act);
    other.join();
    session.lock();
  }

  /** Lets what other threads have for this screen come through, until it shows. */
  private static void untilShown(BooleanSupplier shown) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    VaadinSession session = VaadinSession.getCurrent();
    while (!shown.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      session.unlock(); // which has waiting changes made
      Thread.sleep(10);
      session.lock();
    }
  }

  private SignedIn somebody() {
    try {
      String email = "brand-%s@example.com".formatted(UUID.randomUUID());
      return accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    } catch (app.spotwright.account.EmailTaken e) {
      throw new AssertionError(e);
    }
  }
}
