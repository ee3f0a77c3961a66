package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.Generations;
import app.spotwright.shell.NotFoundView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** One ad as its owner sees it. */
@WebTest
class AdViewTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private Generations generations;
  @Autowired private PhotoIntake intake;
  @Autowired private JdbcClient rows;

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
  void whatIsTypedIsKeptAtOnce() {
    SavedAd ad = ads.create(who.workspace(), Requests.of("", ""));
    open(ad.id());
    test(find(TextField.class).all().getFirst()).setValue("Lune");
    test(find(TextArea.class).single()).setValue("Night balm with oat oil.");

    SavedAd kept = ads.find(who.workspace(), ad.id()).orElseThrow();
    assertThat(kept.request().brand()).isEqualTo("Lune");
    assertThat(kept.request().text()).isEqualTo("Night balm with oat oil.");
    assertThat(find(H1.class).single().getText()).startsWith("Lune: Night balm");
  }

  @Test
  void anAdWithoutWordsIsNotOrderedAndTheFormSaysWhatIsMissing() {
    SavedAd ad = ads.create(who.workspace(), Requests.of("", ""));
    open(ad.id());
    makeButton().click();

    assertThat(find(TextField.class).all().getFirst().isInvalid()).isTrue();
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    assertThat(state(ad)).isEqualTo(AdState.DRAFT);
    assertThat(makeButton().isUsable()).as("to be tried again").isTrue();
  }

  @Test
  void anAdWithoutPhotoIsRefusedInASentenceAndNothingIsLost() {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm."));
    open(ad.id());
    makeButton().click();

    assertThat(state(ad)).isEqualTo(AdState.DRAFT);
    assertThat(notices()).contains("no photo of the product");
  }

  @Test
  void whatAnotherWindowOrdersIsSeenHereAtOnce() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    open(ad.id());
    generations.order(who.workspace(), ad.id());

    untilShown(() -> !find(MakingPanel.class).all().isEmpty());
    assertThat(find(QuickForm.class).all()).isEmpty();
  }

  @Test
  void newsOfTheAdThatWasLookedAtBeforeAreNotShownOnAnothersPage() throws Exception {
    SavedAd before = ads.create(who.workspace(), Requests.of("Lune", "Night balm."));
    SavedAd now = ads.create(who.workspace(), Requests.of("Aube", "Day balm."));
    open(before.id());
    settle();
    ads.save(who.workspace(), before.id(), Requests.of("Lune", "Written elsewhere."));
    untilQueued(); // this thread holds the session
    open(now.id());
    settle();

    assertThat(find(H1.class).single().getText()).startsWith("Aube");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Day balm.");
  }

  /** Makes the changes that wait for this screen. */
  private static void settle() {
    VaadinSession session = VaadinSession.getCurrent();
    session.unlock();
    session.lock();
  }

  private static void untilQueued() throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (VaadinSession.getCurrent().getPendingAccessQueue().isEmpty()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(10);
    }
  }

  @Test
  void theListShowsWhatHappensElsewhere() throws Exception {
    UI.getCurrent().navigate("ads");
    assertThat(list()).doesNotContain("Lune");
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    untilShown(() -> list().contains("Lune"));
    generations.order(who.workspace(), ad.id());
    untilShown(() -> list().contains("Waiting"));
    ads.create(somebody().workspace(), Requests.of("Aube", "Day balm."));
    ads.delete(who.workspace(), ad.id());
    untilShown(() -> !list().contains("Lune"));
    assertThat(list()).doesNotContain("Aube");
  }

  private String list() {
    return find(AdsView.class).single().getElement().getTextRecursively();
  }

  @Test
  void whoWaitsSeesTheQueueMoveOn() throws Exception {
    SignedIn other = somebody();
    SavedAd first =
        ads.create(other.workspace(), Requests.of("Aube", "Day balm.", photo(other.workspace())));
    UUID ahead = generations.order(other.workspace(), first.id());
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    generations.order(who.workspace(), ad.id());
    open(ad.id());
    int place = generations.newest(who.workspace(), ad.id()).orElseThrow().place();
    assertThat(place).as("behind the other").isGreaterThan(1);
    assertThat(find(H2.class).single().getText()).isEqualTo(inTheQueue(place));

    generations.cancel(other.workspace(), ahead);

    untilShown(() -> find(H2.class).single().getText().equals(inTheQueue(place - 1)));
  }

  private static String inTheQueue(int place) {
    return place == 1 ? "Next in the queue" : "Place %d in the queue".formatted(place);
  }

  @Test
  void twoWindowsWriteOneDraftAndNeitherLosesWhatTheOtherWrote() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", ""));
    open(ad.id());
    SavedAd other = ads.find(who.workspace(), ad.id()).orElseThrow();
    ads.save(
        who.workspace(), ad.id(), other.updatedAt(), Requests.of("Lune", "Written elsewhere."));
    untilShown(() -> find(TextArea.class).single().getValue().equals("Written elsewhere."));
    test(find(TextField.class).all().getFirst()).setValue("Luna");

    SavedAd kept = ads.find(who.workspace(), ad.id()).orElseThrow();
    assertThat(kept.request().brand()).isEqualTo("Luna");
    assertThat(kept.request().text()).isEqualTo("Written elsewhere.");
  }

  @Test
  void aChangeThatCrossesAnotherIsNotTakenSilently() {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", ""));
    open(ad.id());
    TextField brand = find(TextField.class).all().getFirst();
    ads.save(who.workspace(), ad.id(), Requests.of("Lune", "Written elsewhere."));
    brand.setValue("Luna");

    assertThat(notices()).contains("changed in another window");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().request().text())
        .isEqualTo("Written elsewhere.");
  }

  @Test
  void whoeverLooksAtAnAdThatIsDeletedElsewhereIsToldSo() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm."));
    open(ad.id());
    TextField brand = find(TextField.class).all().getFirst();
    ads.delete(who.workspace(), ad.id());
    brand.setValue("Luna");

    assertThat(notices()).contains("deleted");
    untilShown(() -> !find(AdsView.class).all().isEmpty());
  }

  @Test
  void whatWasTypedWhileItWasOrderedElsewhereIsNotTakenSilently() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    open(ad.id());
    TextField brand = find(TextField.class).all().getFirst();
    generations.order(who.workspace(), ad.id());
    brand.setValue("Luna");

    assertThat(notices()).contains("is being made");
    assertThat(ads.find(who.workspace(), ad.id()).orElseThrow().request().brand())
        .isEqualTo("Lune");
  }

  @Test
  void valuesThatNoFormWouldSendAreRefusedInWordsAndBreakNothing() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    open(ad.id());
    find(TextField.class).all().getFirst().setValue("L\u0000<b>".repeat(2_000));
    find(TextArea.class).single().setValue("\uD83D\uDE00 x".repeat(9_000));
    makeButton().click();

    assertThat(notices()).contains("cannot be made as it stands");
    assertThat(state(ad)).isEqualTo(AdState.DRAFT);
    UI.getCurrent().navigate("ads");
    assertThat(find(AdsView.class).all()).as("the list of ads").hasSize(1);
  }

  @Test
  void clicksOfManyWindowsInTheSameMomentMakeOneAd() throws Exception {
    SavedAd ad = ads.create(who.workspace(), Requests.of("Lune", "Night balm.", photo()));
    int windows = 8;
    CountDownLatch together = new CountDownLatch(windows);
    Set<UUID> ordered = ConcurrentHashMap.newKeySet();
    try (ExecutorService clicks = Executors.newFixedThreadPool(windows)) {
      for (int i = 0; i < windows; i++) {
        clicks.submit(() -> {
          together.countDown();
          together.await();
          return ordered.add(generations.order(who.workspace(), ad.id()));
        });
      }
    }
    assertThat(ordered).hasSize(1);
    assertThat(
            rows.sql("select count(*) from generation where ad_id = :ad")
                .param("ad", ad.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void namesThatLookLikePagesStayNames() {
    String name = "<img src=x onerror=alert(1)>";
    SavedAd ad = ads.create(who.workspace(), Requests.of(name, "Balm."));
    open(ad.id());
    assertThat(find(H1.class).single().getText()).startsWith(name);
    assertThat(find(H1.class).single().getElement().getProperty("innerHTML")).isNull();
  }

  @Test
  void anothersAdDoesNotExist() {
    SavedAd foreign = ads.create(somebody().workspace(), Requests.of("Lune", "Night balm."));
    UI.getCurrent().navigate("ads/" + foreign.id());
    assertThat(find(NotFoundView.class).all()).hasSize(1);
    UI.getCurrent().navigate("ads/not-an-id");
    assertThat(find(NotFoundView.class).all()).hasSize(1);
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

  private Component open(UUID ad) {
    UI.getCurrent().navigate("ads/" + ad);
    return find(AdView.class).single();
  }

  private com.vaadin.flow.component.button.ButtonTester<Button> makeButton() {
    return test(find(Button.class).withText("Make my ad").single());
  }

  private String notices() {
    StringBuilder words = new StringBuilder();
    find(com.vaadin.flow.component.notification.Notification.class)
        .all()
        .forEach(notice ->
            notice
                .getChildren()
                .forEach(child -> words.append(child.getElement().getTextRecursively())));
    return words.toString();
  }

  private AdState state(SavedAd ad) {
    return ads.find(who.workspace(), ad.id()).orElseThrow().state();
  }

  private Upload photo() throws Exception {
    return photo(who.workspace());
  }

  private Upload photo(UUID workspace) throws Exception {
    byte[] picture =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
    return intake.take(workspace, "jar.jpg", picture);
  }

  private SignedIn somebody() {
    try {
      String email = "ad-%s@example.com".formatted(UUID.randomUUID());
      return accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    } catch (app.spotwright.account.EmailTaken e) {
      throw new AssertionError(e);
    }
  }
}
