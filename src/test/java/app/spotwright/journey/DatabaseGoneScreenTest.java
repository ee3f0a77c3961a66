package app.spotwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Somebody writes an ad while PostgreSQL is stopped, and it comes back. In a real browser. */
@WebTest
@TestPropertySource(
    properties = {
      // a page that was not heard for three times as long is closed; 60 s where nothing is said.
      // While the database is away each answer takes the 5 s that are waited for it
      "vaadin.heartbeatInterval=6",
      "spotwright.web.address=http://localhost"
    })
@DirtiesContext // its database ends with it
class DatabaseGoneScreenTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final double PATIENCE = 60_000;
  private static final String HEARTBEAT =
      """
      fetch(performance.getEntriesByType('resource').map(entry => entry.name)
          .findLast(name => name.includes('v-r=uidl')).replace('v-r=uidl', 'v-r=heartbeat'),
        {method: 'POST'}).then(answer => answer.status)
      """;
  private static final Path PICTURES = Path.of("target", "screens");

  private static Path data;
  private static EmbeddedPostgres postgres;

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws IOException {
    data = Files.createTempDirectory("spotwright-gone");
    postgres = start(0);
    registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
  }

  private static EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void aScreenWaitsAndWhatWasWrittenMeanwhileIsSavedWhenTheDatabaseIsBack() throws Exception {
    Files.createDirectories(PICTURES);
    try (Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext(desktop())) {
      Page page = draft(context);
      String home = "http://localhost:" + port;
      Page list = context.newPage();
      list.navigate(home + "/ads");
      assertThat(list.getByText("A drink.").first()).isVisible();
      for (Page tab : List.of(page, list)) {
        tab.evaluate("window.stays = true"); // gone once it is loaded again
      }

      int at = postgres.getPort();
      postgres.close();
      text(page).fill("A sparkling blood orange spritz.");
      Locator waits = page.getByText("The server does not answer.");
      assertThat(waits).isVisible(waiting());
      assertThat(page.evaluate("Vaadin.connectionState.state")).isEqualTo("reconnecting");
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("database-gone.png")));
      Page reloaded = context.newPage();
      assertThat(reloaded.navigate(page.url()).status()).isEqualTo(503);
      assertThat(reloaded.getByText("Your ads are safe; try again in a moment.")).isVisible();
      assertThat(page.evaluate(HEARTBEAT)).as("a page that is not heard is closed").isEqualTo(200);
      TimeUnit.SECONDS.sleep(20); // a restart; pages that are not heard are closed by then
      postgres = start(at);

      assertSaved(page);
      assertThat(text(page)).hasValue("A sparkling blood orange spritz.");
      page.waitForFunction("Vaadin.connectionState.state === 'connected'");
      assertThat(list.getByText("A sparkling blood orange spritz.").first()).isVisible(waiting());
      for (Page tab : List.of(page, list)) {
        assertThat(tab.evaluate("window.stays")).as("the page is the same").isEqualTo(true);
      }
      // in another tab there is only what the database has
      Page other = context.newPage();
      other.navigate(page.url());
      assertThat(text(other)).hasValue("A sparkling blood orange spritz.", value());
      assertThat(postgres.getPort()).isEqualTo(at);
    }
  }

  @Test
  void aSaveThatWasUnderWayWhenTheDatabaseWentIsDoneWhenItIsBack() throws Exception {
    try (Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext(desktop())) {
      Page page = draft(context);
      assertThat(page.locator("h1")).hasText("A drink.");
      page.evaluate("window.stays = true");

      int at = postgres.getPort();
      try (Connection other = postgres.getPostgresDatabase().getConnection();
          Statement holds = other.createStatement()) {
        other.setAutoCommit(false);
        holds.execute("lock table ad in exclusive mode");
        text(page).fill("A sparkling blood orange spritz.");
        awaitSaveThatWaits();
        postgres.close();
      }
      assertThat(page.getByText("It will be saved as soon as")).isVisible(waiting());
      postgres = start(at);

      assertSaved(page);
      assertThat(page.evaluate("window.stays")).as("the page is the same").isEqualTo(true);
    }
  }

  /** Somebody's new ad, begun and saved. */
  private Page draft(BrowserContext context) throws Exception {
    String email = "gone-%s@example.com".formatted(UUID.randomUUID());
    accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    String home = "http://localhost:" + port;
    signIn(page, home, email);
    page.navigate(home + "/ads/new");
    page.waitForURL("**/ads/*-*");
    text(page).fill("A drink.");
    assertThat(page.getByLabel("Brand").first()).isVisible();
    return page;
  }

  private static void awaitSaveThatWaits() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (Connection looks = postgres.getPostgresDatabase().getConnection();
        Statement statement = looks.createStatement()) {
      while (true) {
        try (ResultSet found =
            statement.executeQuery("select count(*) from pg_locks where not granted")) {
          if (found.next() && found.getInt(1) > 0) {
            return;
          }
        }
        assertThat(System.nanoTime()).as("a save waits").isLessThan(deadline);
      }
    }
  }

  private static void signIn(Page page, String home, String email) {
    page.navigate(home + "/login");
    page.locator("vaadin-email-field input").fill(email);
    page.locator("vaadin-password-field input").fill(PASSWORD);
    page.locator("button[type=submit]").click();
    page.waitForURL("**/ads");
  }

  /** The title is what has been saved. */
  private static void assertSaved(Page page) {
    try {
      assertThat(page.locator("h1"))
          .hasText(
              "A sparkling blood orange spritz.",
              new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    } catch (AssertionError e) {
      throw new AssertionError(
          "typed: %s, the same page: %s, connection: %s, on the screen: %s"
              .formatted(
                  text(page).inputValue(),
                  page.evaluate("window.stays"),
                  page.evaluate("Vaadin.connectionState.state"),
                  page.locator("body").innerText()),
          e);
    }
  }

  private static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1440, 900);
  }

  private static LocatorAssertions.IsVisibleOptions waiting() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
  }

  private static LocatorAssertions.HasValueOptions value() {
    return new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);
  }

  private static Locator text(Page page) {
    return page.locator("vaadin-text-area textarea");
  }
}
