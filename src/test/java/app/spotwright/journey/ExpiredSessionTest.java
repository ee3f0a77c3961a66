package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.OidcProvider;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.revision.Ads;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Somebody comes back to a form that was left open until the session ended, types on at once, and
 * has to sign in again: by password and at the provider. In a real browser, which finds the
 * application under the address that is configured, as behind a proxy.
 */
@WebTest
class ExpiredSessionTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final String BEFORE = "A sparkling blood orange spritz.";
  private static final String AFTER = " Real fruit, no sugar, 330 ml.";
  private static final String HOME = "http://spotwright.test";
  private static final Path PICTURES = Path.of("target", "screens");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  @LocalServerPort private int port;
  @Autowired private ServletWebServerApplicationContext server;
  @Autowired private Accounts accounts;
  @Autowired private Ads ads;
  @Autowired private OidcProvider provider;
  @Autowired private ClockThatCanBeSet clock;

  private final String subject = UUID.randomUUID().toString();
  private final String email = "expired-%s@example.com".formatted(subject);
  private SignedIn who;
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void somebodyIsAtTheForm() throws Exception {
    clock.forward(Duration.ofHours(7));
    Files.createDirectories(PICTURES);
    who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    chromium = new Chromium("--host-resolver-rules=MAP spotwright.test:80 localhost:" + port);
    context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    page = context.newPage();
    page.navigate(HOME + "/login");
    signIn();
    page.waitForURL("**/ads");
    page.navigate(HOME + "/ads/new");
    page.waitForURL("**/ads/*-*");
    page.getByLabel("Brand").first().fill("Solara");
    text().fill(BEFORE);
    saved(BEFORE);
  }

  @AfterEach
  void close() {
    context.close();
    chromium.close();
  }

  @Test
  void whatIsTypedAfterTheSessionHasEndedIsThereAfterTheNextSignIn() throws Exception {
    String form = page.url();
    endSession();
    typeOn();
    page.waitForURL("**/login*");
    signIn();
    page.waitForURL(address -> address.startsWith(form));
    text().waitFor();
    assertThat(text()).hasValue(BEFORE + AFTER);
    assertThat(page.getByLabel("Brand").first()).hasValue("Solara");
    saved(BEFORE + AFTER);
    // and it does not come again over what is written later
    text().fill("Another text.");
    saved("Another text.");
    page.reload();
    text().waitFor();
    assertThat(text()).hasValue("Another text.");
  }

  @Test
  void theSameIsTrueForWhoSignsInAtTheProviderEvenAfterANo() throws Exception {
    String form = page.url();
    provider.start();
    provider.person(subject, "Wilma from There", email, true);
    endSession();
    typeOn();
    page.waitForURL("**/login*");
    look("login");

    page.getByText("Continue with Testkey").click();
    page.locator("input[name=username]").fill(subject);
    page.locator("input[name=password]").fill(OidcProvider.PASSWORD);
    page.locator("button[type=submit]").click();
    page.locator("#cancel-consent").click();
    page.waitForURL("**/login?error=cancelled");
    page.getByText("You did not let Testkey tell us").waitFor();
    look("login-cancelled");

    page.getByText("Continue with Testkey").click();
    page.locator("input[name=scope]").first().check();
    page.locator("input[name=scope]").last().check();
    page.locator("#submit-consent").click();
    page.waitForURL(address -> address.startsWith(form));
    text().waitFor();
    assertThat(text()).hasValue(BEFORE + AFTER);
    saved(BEFORE + AFTER);

    page.navigate(HOME + "/settings");
    page.getByText("Testkey opens this account, for " + email).waitFor();
    assertThat(page.getByText("You have no password")).isVisible();
    page.getByText("Testkey opens this account").scrollIntoViewIfNeeded();
    look("settings-provider");
  }

  private void signIn() {
    page.locator("vaadin-email-field input").fill(email);
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.locator("button[type=submit]").click();
  }

  private Locator text() {
    return page.locator("vaadin-text-area textarea");
  }

  private void typeOn() {
    text().focus();
    page.keyboard().press("End");
    page.keyboard().type(AFTER);
  }

  /** Waits until the text is where it outlives everything. */
  private void saved(String text) throws Exception {
    UUID ad = UUID.fromString(page.url().replaceFirst("^.*/ads/", "").replaceFirst("\\?.*$", ""));
    long end = System.nanoTime() + PATIENCE;
    String found = "";
    while (System.nanoTime() < end) {
      found = ads.find(who.workspace(), ad).orElseThrow().request().text();
      if (found.equals(text)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("saved is '%s'".formatted(found));
  }

  /** The server ends the session of the browser, as it does when nobody has used it for long. */
  private void endSession() throws Exception {
    String id =
        context.cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .map((Cookie cookie) -> cookie.value)
            .findFirst()
            .orElseThrow();
    Session session =
        Stream.of(((TomcatWebServer) server.getWebServer()).getTomcat().getHost().findChildren())
            .flatMap(child -> Stream.of(((Context) child).getManager().findSessions()))
            .filter(candidate -> candidate.getIdInternal().equals(id))
            .findFirst()
            .orElseThrow();
    session.expire();
  }

  /** Keeps pictures of the screen in all sizes and looks, and asks axe about it. */
  private void look(String name) {
    page.locator("h1").first().waitFor();
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(390, 1440)) {
        page.setViewportSize(width, 900);
        String picture = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) wide).intValue()).as("overflow of " + picture).isLessThanOrEqualTo(0);
      }
      List<String> serious =
          new AxeBuilder(page)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                  .analyze()
                  .getViolations()
                  .stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .map(Rule::getId)
                  .toList();
      assertThat(serious).as("axe on %s, %s", name, scheme).isEmpty();
    }
  }
}
