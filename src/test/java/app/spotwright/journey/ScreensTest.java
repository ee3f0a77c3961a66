package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.BrandPicture;
import app.spotwright.brand.Brands;
import app.spotwright.generation.Generations;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every screen on a desktop in both themes and on a phone: no serious finding of axe, nothing wider
 * than the window, and a brand whose name is a page of its own stays a name on all of them.
 */
class ScreensTest extends InABrowser {
  private static final String BRAND = "<img src=x onerror=\"window.hacked=1\">";
  private static final String TEXT =
      "A sparkling blood orange spritz: real fruit, no sugar, 330 ml. Order a case today.";
  private static final double MINUTE = 60_000;
  private static final Duration LONGEST = Duration.ofMinutes(8);
  private static final String STILL =
      "() => document.getAnimations().every("
          + "a => !(a instanceof CSSTransition) || a.playState !== 'running')";
  private static final String NOT_A_UUID = "00000000-0000-0000-0000-000000000000";

  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private Brands brands;
  @Autowired private Generations generations;
  @Autowired private MediaStore store;

  private final SoftAssertions all = new SoftAssertions();

  /** How somebody sees it: in these themes, one after the other. */
  private record Sight(String name, int width, int height, List<ColorScheme> themes) {}

  private static final List<Sight> SIGHTS =
      List.of(
          new Sight("desktop", 1440, 900, List.of(ColorScheme.LIGHT, ColorScheme.DARK)),
          new Sight("phone", 390, 844, List.of(ColorScheme.DARK)));

  @Test
  void everyScreenCanBeUsedByEverybodyInBothThemesAndOnAPhone() throws Exception {
    SignedIn who = accounts.register("screens@example.com", "Ada", PASSWORD, Locale.ENGLISH);
    UUID ready = ad(who, 6, photo(), AspectRatio.VERTICAL_9_16, AspectRatio.SQUARE_1_1);
    UUID failed = ad(who, 6, textFile(), AspectRatio.SQUARE_1_1);
    order(who, ready, failed);
    await(who, ready, AdState.READY);
    await(who, failed, AdState.FAILED);
    UUID draft = ad(who, 15, photo(), AspectRatio.SQUARE_1_1);
    UUID making = ad(who, 60, photo(), AspectRatio.values());
    UUID cancelled = ad(who, 6, photo(), AspectRatio.SQUARE_1_1);
    UUID planned = ad(who, 15, photo(), AspectRatio.SQUARE_1_1);
    UUID brand = brand(who);
    String state = signedIn();
    String newcomer = newcomer();

    UUID longest = generations.order(who.workspace(), making);
    generations.cancel(who.workspace(), generations.order(who.workspace(), cancelled));
    for (Sight sight : SIGHTS) {
      at(sight, state, page -> making(page, sight, making));
    }
    generations.cancel(who.workspace(), longest);
    await(who, cancelled, AdState.CANCELLED);

    for (Sight sight : SIGHTS) {
      at(sight, null, page -> outside(page, sight));
      at(
          sight,
          newcomer,
          page -> {
            visit(page, sight, "dashboard-empty", "/ads");
            visit(page, sight, "brands-empty", "/brands");
          });
      at(
          sight,
          state,
          page -> {
            visit(page, sight, "dashboard", "/ads");
            visit(page, sight, "cancelled", "/ads/" + cancelled);
            visit(page, sight, "failed", "/ads/" + failed);
            visit(page, sight, "settings", "/settings");
            brands(page, sight, brand);
            visit(page, sight, "not-found", "/ads/" + NOT_A_UUID);
            form(page, sight, draft);
            scenes(page, sight, planned);
            result(page, sight, ready);
          });
    }
    all.assertAll();
  }

  private void order(SignedIn who, UUID... each) throws Exception {
    for (UUID one : each) {
      generations.order(who.workspace(), one);
    }
  }

  private void outside(Page page, Sight sight) {
    visit(page, sight, "landing", "/");
    visit(page, sight, "sign-in", "/login");
    visit(page, sight, "register", "/register");
    visit(page, sight, "reset-password", "/reset-password");
    visit(page, sight, "reset-password-stale", "/reset-password?token=gone");
    visit(page, sight, "confirm-stale", "/confirm?token=gone");
  }

  private void making(Page page, Sight sight, UUID ad) {
    page.navigate(url("/ads/" + ad));
    assertThat(page.getByText("You can leave this page")).isVisible();
    judge(page, sight, "making");
  }

  private void form(Page page, Sight sight, UUID draft) {
    page.navigate(url("/ads/" + draft));
    assertThat(page.locator(".sw-storyboard img"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(3 * MINUTE));
    assertThat(page.locator(".sw-cut-out"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
    page.getByText("More choices").click();
    assertThat(page.locator(".sw-voice")).isVisible();
    judge(page, sight, "form");
  }

  /**
   * Their words, their looks, and how they are put in another order without a mouse and with one.
   */
  private void scenes(Page page, Sight sight, UUID planned) {
    page.navigate(url("/ads/" + planned));
    Locator cards = page.locator(".sw-scene");
    Locator write = page.getByText("Look at the scenes first");
    assertThat(cards.first().or(write)).isVisible();
    if (write.isVisible()) { // nobody has looked at them before
      write.click();
    }
    assertThat(page.locator(".sw-scene-thumb img"))
        .hasCount(count(cards), new LocatorAssertions.HasCountOptions().setTimeout(3 * MINUTE));
    judge(page, sight, "scenes");
    page.getByRole(AriaRole.BUTTON, named("Later: scene 1")).press("Enter");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Later: scene 2"))).isFocused();
    page.locator(".sw-scene-head").first().dragTo(cards.nth(1));
    assertThat(page.locator(".sw-unseen")).hasText(Pattern.compile("Moved. It is scene 2 of .*"));
  }

  private static int count(Locator cards) {
    assertThat(cards.first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
    return cards.count();
  }

  private void brands(Page page, Sight sight, UUID brand) {
    visit(page, sight, "brands", "/brands");
    for (String step : List.of("name", "photos", "look", "review")) {
      page.navigate(url("/brands/%s?step=%s".formatted(brand, step)));
      assertThat(page.locator(".sw-steps-now")).isVisible();
      judge(page, sight, "brand-" + step);
    }
    page.navigate(url("/brands/" + brand));
    assertThat(page.locator(".sw-specimen-product img"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
    judge(page, sight, "brand");
  }

  private void result(Page page, Sight sight, UUID ready) {
    page.navigate(url("/ads/" + ready));
    Locator video = page.locator("video");
    assertThat(video).isVisible();
    page.waitForFunction("() => document.querySelector('video').readyState > 0");
    page.getByText("Single scenes").click();
    assertThat(page.getByText("without voice and music")).isVisible();
    judge(page, sight, "result");
    Download taken = page.waitForDownload(() -> page.getByText("Video 9:16").first().click());
    all.assertThat(taken.suggestedFilename())
        .as("a name of a file")
        .matches("[a-z0-9-]+-ad-9x16\\.mp4");
  }

  private void visit(Page page, Sight sight, String name, String path) {
    page.navigate(url(path));
    judge(page, sight, name);
  }

  /**
   * In both themes: the page changes with the system's. Colours are the same at every width, so
   * that a phone is seen in one of them.
   */
  private void judge(Page page, Sight sight, String name) {
    for (ColorScheme scheme : sight.themes()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.waitForFunction(STILL);
      judge(page, "%s-%s-%s".formatted(name, sight.name(), scheme.name().toLowerCase(Locale.ROOT)));
    }
  }

  private void judge(Page page, String what) {
    all.assertThat(serious(page, what)).as("axe on " + what).isEmpty();
    Object wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    all.assertThat(((Number) wider).intValue()).as("overflow of " + what).isLessThanOrEqualTo(0);
    all.assertThat(page.evaluate("window.hacked")).as("a name ran on " + what).isNull();
  }

  /** Does something in a page of that size, dark at first. */
  private static void at(Sight sight, String state, java.util.function.Consumer<Page> visit) {
    try (BrowserContext context = context(sight.width(), sight.height(), ColorScheme.DARK, state)) {
      visit.accept(context.newPage());
    }
  }

  private String signedIn() {
    try (BrowserContext context = context(1440, 900, ColorScheme.DARK, null)) {
      Page page = context.newPage();
      page.navigate(url("/login"));
      page.getByLabel("E-mail").first().fill("screens@example.com");
      page.getByLabel("Password").first().fill(PASSWORD);
      page.locator(".sw-submit").click();
      page.waitForURL("**/ads");
      return context.storageState();
    }
  }

  private String newcomer() {
    try (BrowserContext context = context(1440, 900, ColorScheme.DARK, null)) {
      register(context.newPage(), "newcomer@example.com");
      return context.storageState();
    }
  }

  private UUID ad(SignedIn who, int seconds, Path photo, AspectRatio... formats) throws Exception {
    MediaKey key = MediaKey.upload(who.workspace(), UUID.randomUUID(), "jpg");
    store.put(key, photo);
    AdRequest request =
        new AdRequest(
            BRAND,
            List.of(),
            TEXT,
            seconds,
            Framework.AIDA,
            Tone.FRIENDLY,
            "",
            List.of(new Upload(key.path(), "bottle.jpg", true)),
            null,
            List.of(formats),
            "none",
            null,
            CaptionStyle.WORD,
            false,
            1);
    return ads.create(who.workspace(), request).id();
  }

  private UUID brand(SignedIn who) throws Exception {
    MediaKey key = MediaKey.upload(who.workspace(), UUID.randomUUID(), "jpg");
    store.put(key, photo());
    BrandPicture picture = new BrandPicture(key.path(), "bottle.jpg", true);
    BrandKit kit =
        new BrandKit(
            BRAND, TEXT, Tone.PREMIUM, List.of("#5a1236", "#ffd166"), List.of(picture), picture);
    return brands.create(who.workspace(), kit).id();
  }

  private static Path textFile() throws Exception {
    return Files.writeString(Files.createTempFile("bottle", ".jpg"), "no picture");
  }

  private void await(SignedIn who, UUID ad, AdState state) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (ads.find(who.workspace(), ad).orElseThrow().state() != state) {
      assertThat(Instant.now()).as("the ad is " + state).isBefore(end);
      Thread.sleep(200);
    }
  }
}
