package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import app.spotwright.SpotwrightApplication;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a newcomer does, in a real browser, from the first page to the file on their disk. */
@SpringBootTest(
    classes = SpotwrightApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spotwright.rendering.short-side=360",
      "spotwright.web.demo-account=false",
    })
class JourneyTest {
  private static final double MINUTES = 60_000;
  private static final String PASSWORD = "plum harbour violin";
  private static final Path PICTURES = Path.of("target", "screens");

  private static Chromium chromium;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    Path home = FreshHome.speaking();
    registry.add("spotwright.home", home::toString);
  }

  @BeforeAll
  static void open() throws Exception {
    Files.createDirectories(PICTURES);
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void fromThePhotoToTheFileOnADesktop() throws Exception {
    try (BrowserContext context = context(1440, 900, ColorScheme.DARK)) {
      Page page = context.newPage();
      register(page, "desk@example.com");
      write(page);
      look(page, "form-desktop-dark");
      page.getByRole(AriaRole.BUTTON, named("Make my ad")).click();
      assertThat(page.getByText("You can leave this page")).isVisible();
      look(page, "making-desktop-dark");

      // leaving never cancels: another page of the same person sees it finished
      page.close();
      Page later = context.newPage();
      later.navigate(url("/ads"));
      later.locator("a.sw-card-link").first().click();
      Locator video = later.locator("video");
      assertThat(video).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(8 * MINUTES));
      plays(later, video);
      look(later, "result-desktop-dark");
      keepsTheTimeInAnotherShape(later, video);
      downloads(later);
      editsTheProfile(later);
      leaves(later);
    }
  }

  @Test
  void everyScreenFitsAPhone() throws Exception {
    try (BrowserContext context = context(390, 844, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(url("/"));
      look(page, "landing-phone-light");
      register(page, "phone@example.com");
      look(page, "dashboard-phone-light");
      write(page);
      look(page, "form-phone-light");
      moreThanIsTakenIsRefusedEvenIfTheBrowserDoesNotAsk(page);
      for (String path : List.of("/", "/ads", "/settings")) {
        page.navigate(url(path));
        page.waitForLoadState();
        Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) wide).intValue()).as("overflow of " + path).isLessThanOrEqualTo(0);
      }
    }
  }

  private static BrowserContext context(int width, int height, ColorScheme scheme) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setAcceptDownloads(true));
  }

  private void register(Page page, String email) {
    page.navigate(url("/register"));
    page.getByLabel("Name").first().fill("Ada");
    page.getByLabel("E-mail").first().fill(email);
    page.getByLabel("Password").first().fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("account"))
        .or(page.locator("vaadin-button.sw-submit"))
        .first()
        .click();
    page.waitForURL("**/ads");
  }

  private void write(Page page) throws Exception {
    page.navigate(url("/ads/new"));
    page.waitForURL("**/ads/*-*");
    Path photo = Files.createTempFile("bottle", ".jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.BOTTLE, SampleBackdrop.SOFT, 0, 800).photo(), 90));
    page.locator("input[type=file]").setInputFiles(photo);
    assertThat(page.locator(".sw-photo-card img")).isVisible();
    page.getByLabel("Brand").first().fill("Solara");
    page.locator("vaadin-text-area textarea")
        .fill("A sparkling blood orange spritz: real fruit, no sugar, 330 ml. Order a case today.");
    assertThat(page.locator(".sw-storyboard img"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTES));
  }

  private static void moreThanIsTakenIsRefusedEvenIfTheBrowserDoesNotAsk(Page page) {
    Object target =
        page.locator("vaadin-upload").evaluate("u => new URL(u.target, document.baseURI).href");
    APIResponse answer =
        page.request()
            .post(
                String.valueOf(target),
                RequestOptions.create()
                    .setHeader("X-Filename", "huge.jpg")
                    .setHeader("Content-Type", "application/octet-stream")
                    .setData(new byte[12_000_000]));
    assertThat(answer.ok()).isFalse();
    assertThat(page.getByText("larger than 10 MB")).isVisible();
    assertThat(page.locator(".sw-photo-card")).hasCount(1);
  }

  private static void plays(Page page, Locator video) {
    video.evaluate("v => { v.muted = true; return v.play(); }");
    page.waitForFunction("() => document.querySelector('video').currentTime > 1");
    assertThat((Boolean) video.evaluate("v => v.videoWidth > 0 && !v.error")).isTrue();
    video.evaluate("v => v.pause()");
  }

  private static void keepsTheTimeInAnotherShape(Page page, Locator video) {
    video.evaluate("v => { v.currentTime = 5; }");
    page.locator(".sw-player")
        .getByText("16:9", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.waitForFunction(
        "() => { const v = document.querySelector('video');"
            + " return v.videoWidth > v.videoHeight && Math.abs(v.currentTime - 5) < 0.1; }");
  }

  private static void downloads(Page page) throws Exception {
    Download download = page.waitForDownload(() -> page.getByText("Video 9:16").first().click());
    assertThat(download.suggestedFilename()).endsWith("ad-9x16.mp4");
    assertThat(Files.size(download.path())).isGreaterThan(100_000);
    page.getByText("Single scenes").click();
    Download scene = page.waitForDownload(() -> page.getByLabel("Scene 2 in 1:1").click());
    assertThat(scene.suggestedFilename()).endsWith("scene-02-1x1.mp4");
    assertThat(Files.size(scene.path())).isBetween(10_000L, Files.size(download.path()));
  }

  private void editsTheProfile(Page page) {
    page.navigate(url("/settings"));
    page.getByLabel("Name").first().fill("Ada L.");
    page.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(page.locator(".sw-outcome").first()).isVisible();
    look(page, "settings-desktop-dark");
  }

  private void leaves(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Delete my account")).click();
    page.locator("#departure-password input").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("Delete everything")).click();
    page.waitForURL(address -> !address.contains("/settings"));
    page.navigate(url("/ads"));
    page.waitForURL("**/login");
  }

  /** Keeps a picture of the screen and asks axe about it. */
  private static void look(Page page, String name) {
    assertThat(page.locator("h1").first()).isVisible();
    page.waitForFunction("() => document.title !== ''");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    List<Rule> serious =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .toList();
    assertThat(serious).as("axe on " + name).extracting(Rule::getId).isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private String url(String path) {
    return "http://localhost:" + port + path;
  }
}
