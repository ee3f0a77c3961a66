package app.spotwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.OidcProvider;
import app.spotwright.OnH2;
import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.PasswordReset;
import app.spotwright.account.Role;
import app.spotwright.account.SignedIn;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People and programs show everything that opens an account, in the right places and in wrong ones.
 * Nothing of it is found again where an operator looks: logs as text and as JSON, with everything
 * that our own classes say; measurements; error pages; mails but for the one link that each is for;
 * the database.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
@OnH2
class SecretsTest {
  private static final String PASSWORD = "marked-violet tram over nine hills";
  private static final String OTHER = "marked-quiet harbour and tin moons";
  private static final String WRONG = "marked-wrong wooden lamp post";
  private static final String MISPLACED = "marked-typed where the address belongs";

  @LocalServerPort private int port;
  @Autowired private OidcProvider provider;
  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  @Autowired private PasswordReset reset;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private GreenMail mail;
  @Autowired private JdbcClient database;

  private final Map<String, String> secrets = new LinkedHashMap<>();
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("app.spotwright");
  private final String subject = UUID.randomUUID().toString();
  private final String email = "secrets-%s@example.com".formatted(subject);

  @BeforeEach
  void everythingIsWrittenDown() {
    clock.forward(Duration.ofHours(7));
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(root.getLoggerContext());
    encoder.setFormat("ecs");
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();
    appender.setContext(root.getLoggerContext());
    appender.setEncoder(encoder);
    appender.setOutputStream(json);
    appender.start();
    root.addAppender(appender);
    ours.setLevel(Level.TRACE);
  }

  @AfterEach
  void asItWas() {
    ours.setLevel(null);
    root.detachAppender(appender);
    appender.stop();
  }

  @Test
  void whatOpensAnAccountIsFoundNowhere(CapturedOutput output) throws Exception {
    StringBuilder pages = new StringBuilder();
    SignedIn who = passwords(pages);
    String reset = resetPassword(pages);
    String token = program(pages, who);
    signInAtTheProvider(pages);
    accounts.changeRole(who.user(), Role.ADMIN);
    String bearer = "Bearer " + token;
    HttpResponse<String> prometheus =
        new Browser(port).get("/actuator/prometheus", "Authorization", bearer);
    assertThat(prometheus.statusCode()).as(prometheus.headers().toString()).isEqualTo(200);
    String measurements =
        prometheus.body()
            + new Browser(port).get("/actuator/health", "Authorization", bearer).body();

    assertThat(json.toString(StandardCharsets.UTF_8))
        .as("JSON logs are written at all")
        .contains("\"ecs\":", "nobody can sign in with the provider");
    assertThat(measurements).contains("http_server_requests_seconds_count");
    assertThat(dump()).contains(email);
    assertThat(secrets).hasSizeGreaterThan(10);
    nothingIn("the log", output.getAll());
    nothingIn("the log as JSON", json.toString(StandardCharsets.UTF_8));
    nothingIn("the measurements", measurements);
    nothingIn("a page", pages.toString());
    nothingIn("the database", dump());
    secrets.values().removeIf(reset::equals);
    for (MimeMessage letter : new Postbox(mail, email).mails()) {
      nothingIn("a mail", letter.getSubject() + letter.getContent());
    }
  }

  private SignedIn passwords(StringBuilder pages) throws Exception {
    secret("the password", PASSWORD);
    secret("a wrong password", WRONG);
    secret("a password in the wrong field", MISPLACED);
    SignedIn who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    Browser browser = new Browser(port);
    browser.signIn(email, PASSWORD, true);
    assertThat(browser.isSignedIn()).isTrue();
    secret("the session", cookie(browser, "JSESSIONID"));
    secret("the remembered browser", cookie(browser, "remember-me"));
    for (String typed : new String[] {email, MISPLACED}) {
      Browser another = new Browser(port);
      pages.append(another.follow(another.signIn(typed, WRONG, false)).body());
    }
    return who;
  }

  /** The secret of the link. */
  private String resetPassword(StringBuilder pages) throws Exception {
    reset.ask(email, "127.0.0.1");
    String link = Postbox.token(new Postbox(mail, email).read("Reset your password"));
    secret("the link", link);
    secret("the new password", OTHER);
    Browser browser = new Browser(port);
    assertThat(browser.get("/reset-password?token=" + link).statusCode()).isEqualTo(200);
    assertThat(reset.complete(link, OTHER)).isPresent();
    for (String path : new String[] {"/confirm", "/anything", "/api/v2/nothing", "/error"}) {
      HttpResponse<String> page = browser.get(path + "?token=" + link + "&password=" + WRONG_CODED);
      pages.append(page.statusCode() < 400 ? "" : page.body());
    }
    return link;
  }

  private static final String WRONG_CODED = WRONG.replace(' ', '+');

  private String program(StringBuilder pages, SignedIn who) throws Exception {
    String token = tokens.make(who.user(), "script");
    secret("the API token", token);
    secret("a token that is none", "spotwright_marked-and-made-up");
    Browser program = new Browser(port);
    for (String shown : new String[] {token, "spotwright_marked-and-made-up"}) {
      for (String path : new String[] {"/api/v2/ads", "/actuator/prometheus", "/actuator/env"}) {
        pages.append(program.get(path, "Authorization", "Bearer " + shown).body());
      }
    }
    return token;
  }

  private void signInAtTheProvider(StringBuilder pages) throws Exception {
    secret("the client's secret", OidcProvider.SECRET);
    secret("the password there", OidcProvider.PASSWORD);
    provider.start();
    provider.person(subject, "Wilma", email, true);
    Browser browser = new Browser(port);
    String answer = new ProviderVisit(provider, browser).answer(subject);
    secret("the code", ProviderVisit.parameter(answer, "code"));
    secret("the state", ProviderVisit.parameter(answer, "state").replace("%3D", ""));
    assertThat(ProviderVisit.place(browser.follow(browser.get(answer)))).isEqualTo("/ads");
    pages.append(browser.follow(browser.get(answer)).body());
    Browser late = new Browser(port);
    String lost = new ProviderVisit(provider, late).answer(subject);
    secret("a code that nobody takes", ProviderVisit.parameter(lost, "code"));
    provider.stop();
    assertThat(ProviderVisit.place(late.follow(late.get(lost))))
        .isEqualTo("/login?error=out_of_reach");
  }

  /** Everything in the database, as SQL. */
  private String dump() {
    return String.join("\n", database.sql("script").query(String.class).list());
  }

  private void secret(String what, String value) {
    assertThat(value).as(what).hasSizeGreaterThan(8);
    secrets.put(what, value);
  }

  private static String cookie(Browser browser, String name) {
    return browser.cookie(name).map(HttpCookie::getValue).orElseThrow();
  }

  private void nothingIn(String place, String text) {
    secrets.forEach(
        (what, value) -> assertThat(text.contains(value)).as("%s in %s", what, place).isFalse());
  }
}
