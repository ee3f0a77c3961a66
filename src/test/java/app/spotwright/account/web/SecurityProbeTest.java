package app.spotwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.Act;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.AuditLog;
import app.spotwright.account.Departure;
import app.spotwright.account.PasswordReset;
import app.spotwright.account.Profile;
import app.spotwright.account.Role;
import app.spotwright.account.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks and accidents, sent over the wire. */
@WebTest
class SecurityProbeTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final String OTHER = "quiet harbour and tin moons";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  @Autowired private AuditLog audit;
  @Autowired private PasswordReset reset;
  @Autowired private Profile profile;
  @Autowired private Departure departure;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private GreenMail mail;

  private Browser browser;
  private SignedIn somebody;

  @BeforeEach
  void somebodyHasAnAccount() throws Exception {
    // the waits of other tests are over: all of them come from one address
    clock.forward(Duration.ofHours(7));
    browser = new Browser(port);
    somebody =
        accounts.register(
            "probe-%s@example.com".formatted(UUID.randomUUID()), "Probe", PASSWORD, Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings", "/ads", "/ads/new", "/anything"})
  void strangersAreSentToTheSignIn(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Browser.location(answer)).startsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/register", "/reset-password"})
  void doorsAreOpenToStrangersAndCarryTheHeadersThatProtectThem(String path) throws Exception {
    HttpResponse<String> answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'");
  }

  @Test
  void aSignInOpensThePagesUnderAnotherSessionAndCookiesAreKeptFromScripts() throws Exception {
    browser.get("/login");
    String before = browser.cookie("JSESSIONID").orElseThrow().getValue();
    HttpResponse<String> answer = browser.signIn(somebody.email(), PASSWORD, false);
    assertThat(Browser.location(answer)).startsWith("/ads");
    assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(browser.isSignedIn()).isTrue();
    assertThat(audit.about(somebody.user(), 10))
        .extracting(AuditLog.Entry::act)
        .contains(Act.REGISTERED, Act.SIGNED_IN);
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountGetTheSameAnswerAndTheSameWaits() throws Exception {
    String unknown = "nobody-%s@example.com".formatted(UUID.randomUUID());
    for (int attempt = 1; attempt <= 9; attempt++) {
      for (String email : new String[] {somebody.email(), unknown}) {
        assertThat(Browser.location(browser.signIn(email, "wrong", false)))
            .isEqualTo("/login?error");
      }
      clock.forward(Duration.ofMinutes(1));
    }
    browser.signIn(somebody.email(), "wrong", false);
    // after ten failures even the right password has to wait a minute
    assertThat(Browser.location(browser.signIn(somebody.email(), PASSWORD, false)))
        .isEqualTo("/login?error");
    assertThat(audit.about(somebody.user(), 1))
        .extracting(AuditLog.Entry::act)
        .containsExactly(Act.SIGN_IN_DELAYED);
    clock.forward(Duration.ofMinutes(2));
    assertThat(Browser.location(browser.signIn(somebody.email(), PASSWORD, false)))
        .startsWith("/ads");
  }

  @Test
  void aBrowserIsRememberedUntilItSignsInWithAPasswordThatWasReset() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, true);
    browser.restart();
    assertThat(browser.isSignedIn()).isTrue();

    reset.ask(somebody.email(), null);
    String secret = Postbox.token(new Postbox(mail, somebody.email()).read("Reset your password"));
    assertThat(reset.complete(secret, OTHER)).hasValue(somebody.email());
    assertThat(browser.isSignedIn()).as("the session").isFalse();
    browser.restart();
    assertThat(browser.isSignedIn()).as("the remembered browser").isFalse();
    assertThat(reset.complete(secret, PASSWORD)).as("the link's second use").isEmpty();
  }

  @Test
  void aBrowserIsForgottenAfterThirtyDays() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, true);
    clock.forward(Duration.ofDays(30));
    browser.restart();
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aChangedPasswordEndsTheOtherSessions() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, false);
    profile.changePassword(somebody.user(), PASSWORD, OTHER);
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aSuspendedAccountIsOutAtOnceAndCannotComeBack() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, true);
    String token = tokens.make(somebody.user(), "script");
    accounts.suspend(somebody.user());
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(Browser.location(browser.signIn(somebody.email(), PASSWORD, false)))
        .isEqualTo("/login?error");
    assertThat(api(token)).isEqualTo(401);
  }

  @Test
  void aDeletedAccountIsGoneFromEverySession() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, true);
    assertThat(departure.leave(somebody.user(), "not the password")).isFalse();
    assertThat(departure.leave(somebody.user(), PASSWORD)).isTrue();
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(accounts.exists(somebody.email())).isFalse();
    assertThat(audit.about(somebody.user(), 1))
        .extracting(AuditLog.Entry::act)
        .containsExactly(Act.ACCOUNT_DELETED);
  }

  @Test
  void theApiTakesTokensAndNothingElse() throws Exception {
    String token = tokens.make(somebody.user(), "script");
    browser.signIn(somebody.email(), PASSWORD, false);
    assertThat(browser.get("/api/v2/ads").statusCode()).as("a session").isEqualTo(401);
    assertThat(api("spotwright_guessed")).isEqualTo(401);
    assertThat(api(token)).as("let in, to nothing yet").isEqualTo(404);
    assertThat(tokens.of(somebody.user()).getFirst().lastUsedAt()).isNotNull();
    UUID id = tokens.of(somebody.user()).getFirst().id();
    tokens.revoke(UUID.randomUUID(), id);
    assertThat(api(token)).as("revoked by somebody else").isEqualTo(404);
    tokens.revoke(somebody.user(), id);
    assertThat(api(token)).as("revoked").isEqualTo(401);
  }

  @Test
  void otherSitesCanNeitherSignPeopleInNorOut() throws Exception {
    HttpResponse<String> foreign =
        browser.post("/login", "username=a&password=b", "Sec-Fetch-Site", "cross-site");
    assertThat(foreign.statusCode()).isEqualTo(403);
    browser.signIn(somebody.email(), PASSWORD, false);
    assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void onlyHealthIsShownOfTheInsides() throws Exception {
    browser.signIn(somebody.email(), PASSWORD, false);
    assertThat(browser.get("/actuator/env").statusCode()).isNotEqualTo(200);
    assertThat(browser.get("/actuator/health").body()).doesNotContain("db");
  }

  @Test
  void measurementsAreForTokensOfAdministrators() throws Exception {
    String token = tokens.make(somebody.user(), "prometheus");
    assertThat(new Browser(port).get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(measurements(token).statusCode()).isEqualTo(403);
    accounts.changeRole(somebody.user(), Role.ADMIN);
    assertThat(measurements(token).body())
        .contains("jvm_memory_used_bytes", "spotwright_queue_waiting{kind=\"generation\"}");
  }

  @Test
  void whatIsWrongIsToldToTokensOfAdministratorsOnly() throws Exception {
    String token = tokens.make(somebody.user(), "watch");
    assertThat(insides("/actuator/health", token).body()).doesNotContain("queue");
    accounts.changeRole(somebody.user(), Role.ADMIN);
    assertThat(insides("/actuator/health", token).body())
        .contains("\"queue\":", "\"oldestSeconds\":", "\"storage\":", "\"diskSpace\":");
    assertThat(insides("/actuator/health/readiness", token).body()).doesNotContain("queue");
  }

  private HttpResponse<String> measurements(String token) throws Exception {
    return insides("/actuator/prometheus", token);
  }

  private HttpResponse<String> insides(String path, String token) throws Exception {
    return new Browser(port).get(path, "Authorization", "Bearer " + token);
  }

  private int api(String token) throws Exception {
    return new Browser(port).get("/api/v2/ads", "Authorization", "Bearer " + token).statusCode();
  }
}
