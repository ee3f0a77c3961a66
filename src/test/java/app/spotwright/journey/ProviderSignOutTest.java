package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.OidcProvider;
import app.spotwright.WebTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody signs in at the provider, to stay or not, and out again. In a real browser, which finds
 * the application under the address that is configured, as behind a proxy.
 */
@WebTest
class ProviderSignOutTest {
  private static final String HOME = "http://spotwright.test";
  private static final double PATIENCE = 60_000;

  @LocalServerPort private int port;
  @Autowired private OidcProvider provider;
  @Autowired private ClockThatCanBeSet clock;

  private final String subject = UUID.randomUUID().toString();
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void somebodyIsKnownThere() throws Exception {
    clock.forward(Duration.ofHours(7));
    provider.start();
    provider.person(subject, "Wilma", "out-%s@example.com".formatted(subject), true);
    chromium = new Chromium("--host-resolver-rules=MAP spotwright.test:80 localhost:" + port);
    context = chromium.browser().newContext();
    context.setDefaultTimeout(PATIENCE);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
    chromium.close();
  }

  @Test
  void whoSignsOutIsSignedOutThereAsWell() {
    signIn(false);
    signOut();
    page.waitForURL(HOME + "/");
    page.navigate(HOME + "/ads");
    page.waitForURL("**/login");
    page.getByText("Continue with Testkey").click();
    page.waitForURL(provider.issuer() + "/login");
    assertThat(page.locator("input[name=password]")).isVisible();
  }

  @Test
  void whoStaysSignedInIsThereAfterTheBrowserWasClosedAndSignsOutForGood() {
    signIn(true);
    closeAndOpen();
    page.navigate(HOME + "/ads");
    page.getByRole(AriaRole.MENUITEM, named("Wilma")).waitFor();
    assertThat(page.url()).isEqualTo(HOME + "/ads");
    signOut();
    page.waitForURL(HOME + "/");
    closeAndOpen();
    page.navigate(HOME + "/ads");
    page.waitForURL("**/login");
  }

  private void signIn(boolean stay) {
    page.navigate(HOME + "/login");
    if (stay) {
      page.getByLabel("Stay signed in").check();
      page.locator("a[href*='remember-me']").waitFor();
    }
    page.getByText("Continue with Testkey").click();
    page.locator("input[name=username]").fill(subject);
    page.locator("input[name=password]").fill(OidcProvider.PASSWORD);
    page.locator("button[type=submit]").click();
    page.locator("input[name=scope]").first().check();
    page.locator("input[name=scope]").last().check();
    page.locator("#submit-consent").click();
    page.waitForURL(HOME + "/ads**");
  }

  private void signOut() {
    page.getByRole(AriaRole.MENUITEM, named("Wilma")).click();
    page.getByText("Sign out").click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** What lives for the session is gone, here and there. */
  private void closeAndOpen() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }
}
