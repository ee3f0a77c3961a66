package app.spotwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.SignedIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People and programs come while PostgreSQL is stopped, and come again when it is back. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext // its database ends with it
class DatabaseAwayTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final String[] A_PAGE = {"Accept", "text/html"};

  /** Five seconds, as configured, and what a busy machine adds. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration AT_LAST = Duration.ofSeconds(60);

  private static final Database DATABASE = new Database();

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;

  private final String email = "away-%s@example.com".formatted(UUID.randomUUID());

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", DATABASE::url);
    registry.add("spring.datasource.username", () -> "postgres");
  }

  @AfterAll
  static void stop() throws IOException {
    DATABASE.stop();
  }

  /** One that is stopped, and started again where it was. */
  private static final class Database {
    private final Path data;
    private EmbeddedPostgres server;

    Database() {
      try {
        data = Files.createTempDirectory("spotwright-away");
        server = start(data, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setPort(port)
          .start();
    }

    String url() {
      return server.getJdbcUrl("postgres", "postgres");
    }

    void stop() throws IOException {
      server.close();
    }

    void startAgain() throws IOException {
      int before = server.getPort();
      server = start(data, before);
      assertThat(server.getPort()).isEqualTo(before);
    }
  }

  @Test
  void whoeverComesMeanwhileIsToldSoonToComeAgainAndIsLetInWhenItIsBack(CapturedOutput output)
      throws Exception {
    SignedIn who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    String token = tokens.make(who.user(), "script");
    Browser stranger = new Browser(port);
    Browser remembered = new Browser(port);
    remembered.signIn(email, PASSWORD, true);
    remembered.restart();
    Browser open = new Browser(port);
    open.signIn(email, PASSWORD, false);

    DATABASE.stop();
    sayToComeAgain(() -> signIn(stranger));
    sayToComeAgain(() -> remembered.get("/ads", A_PAGE));
    sayToComeAgain(() -> open.get("/ads", A_PAGE));
    aProgramIsToldInItsOwnWay(token);
    assertThat(stranger.get("/login").statusCode()).as("what needs no database").isEqualTo(200);
    assertThat(toldOf(output)).as("told once").isEqualTo(1);
    assertThat(output.getAll()).doesNotContain("Servlet.service()", "HHH000247");

    DATABASE.startAgain();
    assertThat(Browser.location(again(() -> signIn(stranger)))).startsWith("/ads");
    assertThat(stranger.isSignedIn()).isTrue();
    assertThat(remembered.isSignedIn()).isTrue();
    assertThat(open.isSignedIn()).isTrue();
    assertThat(program(token).statusCode()).as("let in, to nothing yet").isEqualTo(404);
    assertThat(StringUtils.countMatches(output.getAll(), ": the database answers again"))
        .isEqualTo(1);

    DATABASE.stop();
    aProgramIsToldInItsOwnWay(token);
    assertThat(toldOf(output)).as("told again, the next time").isEqualTo(2);
  }

  private static int toldOf(CapturedOutput output) {
    return StringUtils.countMatches(output.getAll(), ": the database does not answer");
  }

  private interface Visit {
    HttpResponse<String> make() throws Exception;
  }

  private static void sayToComeAgain(Visit visit) throws Exception {
    HttpResponse<String> page = refused(visit);
    assertThat(page.body()).contains("Your ads are safe; try again in a moment.");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  private void aProgramIsToldInItsOwnWay(String token) throws Exception {
    HttpResponse<String> answer = refused(() -> program(token));
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(503);
    assertThat(problem.path("title").asString()).isEqualTo("Service Unavailable");
    assertThat(problem.path("code").asString()).isEqualTo("unavailable");
  }

  private static HttpResponse<String> refused(Visit visit) throws Exception {
    long from = System.nanoTime();
    HttpResponse<String> answer = visit.make();
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(PATIENCE);
    return answer;
  }

  /** Comes again for as long as that is said, as it was told to. */
  private static HttpResponse<String> again(Visit visit) throws Exception {
    long end = System.nanoTime() + AT_LAST.toNanos();
    HttpResponse<String> answer = visit.make();
    while (answer.statusCode() == 503 && System.nanoTime() < end) {
      answer = visit.make();
    }
    return answer;
  }

  private HttpResponse<String> signIn(Browser browser) throws Exception {
    return browser.post(
        "/login", "username=%s&password=%s".formatted(email, PASSWORD.replace(' ', '+')), A_PAGE);
  }

  private HttpResponse<String> program(String token) throws Exception {
    return new Browser(port).get("/api/v2/ads", "Authorization", "Bearer " + token);
  }
}
