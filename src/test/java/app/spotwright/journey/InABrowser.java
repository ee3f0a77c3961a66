package app.spotwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import app.spotwright.SpotwrightApplication;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application, with its worker and a voice, seen in a real browser. */
@SpringBootTest(
    classes = SpotwrightApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spotwright.rendering.short-side=360",
      "spotwright.web.demo-account=false",
    })
abstract class InABrowser {
  static final String PASSWORD = "plum harbour violin";
  static final Path PICTURES = Path.of("target", "screens");

  /** Milliseconds: other builds may have the machine as well. */
  private static final double PATIENCE = 60_000;

  private static final int TALLEST = 4_000;
  private static final String WHOLE =
      "Math.max(innerHeight, 200 + (document.querySelector('main')?.scrollHeight ?? 0))";
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static Chromium chromium;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    Path home = FreshHome.speaking();
    registry.add("spotwright.home", home::toString);
  }

  @BeforeAll
  static void open() throws Exception {
    Files.createDirectories(PICTURES);
    chromium = new Chromium();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  static BrowserContext context(int width, int height, ColorScheme scheme, String state) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setStorageState(state)
                    .setAcceptDownloads(true));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  final void register(Page page, String email) {
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

  /** A photo of a bottle. */
  static Path photo() throws IOException {
    Path photo = Files.createTempFile("bottle", ".jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.BOTTLE, SampleBackdrop.SOFT, 0, 800).photo(), 90));
    return photo;
  }

  /** Keeps a picture of the screen and asks axe about it. */
  static void look(Page page, String name) {
    assertThat(serious(page, name)).as("axe on " + name).isEmpty();
  }

  /** Keeps a picture of the screen; what axe finds serious. */
  static List<String> serious(Page page, String name) {
    PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
    page.waitForFunction("() => document.title !== ''");
    ViewportSize usual = page.viewportSize();
    Object whole = page.evaluate(WHOLE); // pages scroll inside of their frame
    page.setViewportSize(usual.width, Math.min(((Number) whole).intValue(), TALLEST));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    page.setViewportSize(usual.width, usual.height);
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(InABrowser::words)
            .toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  final String url(String path) {
    return "http://localhost:" + port + path;
  }
}
