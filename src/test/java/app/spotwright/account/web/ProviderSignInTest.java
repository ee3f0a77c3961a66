package app.spotwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.OidcProvider;
import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.Act;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.AuditLog;
import app.spotwright.account.DataExport;
import app.spotwright.account.Departure;
import app.spotwright.account.PasswordReset;
import app.spotwright.account.SignInWays;
import app.spotwright.account.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign-in at a real provider, every step over the wire. */
@WebTest
class ProviderSignInTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final String OTHER = "quiet harbour and tin moons";

  @LocalServerPort private int port;
  @Autowired private OidcProvider provider;
  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  @Autowired private AuditLog audit;
  @Autowired private SignInWays ways;
  @Autowired private PasswordReset reset;
  @Autowired private Departure departure;
  @Autowired private DataExport export;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private GreenMail mail;

  private final String subject = UUID.randomUUID().toString();
  private final String email = "provider-%s@example.com".formatted(subject);
  private Browser browser;

  @BeforeEach
  void theProviderRuns() throws Exception {
    clock.forward(Duration.ofHours(7));
    browser = new Browser(port);
    provider.start();
  }

  @Test
  void whoeverComesFirstGetsAnAccountAndComesBackToItAlsoWithAnotherAddress() throws Exception {
    provider.person(subject, "Wilma from There", email, true);
    assertThat(browser.get("/ads/new").statusCode()).as("asked for first").isEqualTo(302);
    assertThat(signIn(browser)).startsWith("/ads/new");
    assertThat(browser.isSignedIn()).isTrue();
    SignedIn who = account();
    assertThat(who.name()).isEqualTo("Wilma from There");
    assertThat(who.confirmed()).isTrue();
    assertThat(ways.hasPassword(who.user())).isFalse();
    assertThat(audit.about(who.user(), 10))
        .extracting(AuditLog.Entry::act)
        .containsExactly(Act.SIGNED_IN, Act.PROVIDER_LINKED, Act.REGISTERED);

    provider.person(subject, "Wilma from There", "moved-" + email, true);
    Browser later = new Browser(port);
    assertThat(signIn(later)).isEqualTo("/ads");
    assertThat(later.isSignedIn()).isTrue();
    assertThat(accounts.exists("moved-" + email)).as("a second account").isFalse();
    assertThat(ways.linked(who.user())).hasValue("moved-" + email);
    assertThat(account().user()).isEqualTo(who.user());
  }

  @Test
  void whoWantsToStaySignedInDoesUntilThirtyDaysAreOverAndNobodyElse() throws Exception {
    provider.person(subject, "Wilma", email, true);
    Browser passing = new Browser(port);
    assertThat(signIn(passing)).isEqualTo("/ads");
    passing.restart();
    assertThat(passing.isSignedIn()).as("who did not say so").isFalse();
    // the choice goes with the way that it was made for
    passing.get("/oauth2/authorization/oidc?remember-me=on");
    signIn(passing);
    assertThat(passing.isSignedIn()).isTrue();
    passing.restart();
    assertThat(passing.isSignedIn()).as("who thought better of it").isFalse();

    assertThat(new ProviderVisit(provider, browser).signInToStay(subject)).isEqualTo("/ads");
    browser.restart();
    assertThat(browser.isSignedIn()).isTrue();
    clock.forward(Duration.ofDays(30));
    browser.restart();
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void twoFirstSignInsInOneMomentMakeOneAccount() throws Exception {
    provider.person(subject, "Wilma", email, true);
    Callable<String> one = () -> signIn(new Browser(port));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (var answer : threads.invokeAll(List.of(one, one))) {
        assertThat(answer.get()).isEqualTo("/ads");
      }
    }
    assertThat(audit.about(account().user(), 10))
        .extracting(AuditLog.Entry::act)
        .containsOnlyOnce(Act.REGISTERED);
  }

  @Test
  void aConfirmedAccountWithThatAddressIsLinkedAndKeepsItsPassword() throws Exception {
    SignedIn who = confirmed();
    provider.person(subject, "Somebody", email.toUpperCase(Locale.ROOT), true);
    assertThat(signIn(browser)).isEqualTo("/ads");
    assertThat(ways.linked(who.user())).isPresent();
    assertThat(account().name()).as("their own name").isEqualTo("Probe");
    assertThat(accounts.authenticate(email, OTHER)).isPresent();
    assertThat(new Postbox(mail, email).read("There is another way into your account"))
        .contains("Testkey");
  }

  @Test
  void whoMadeAnAccountWithAnothersAddressLosesItToTheOwner() throws Exception {
    SignedIn squatter = accounts.register(email, "Squatter", PASSWORD, Locale.ENGLISH);
    String confirm = Postbox.token(new Postbox(mail, email).read("Confirm your address"));
    Browser theirs = new Browser(port);
    theirs.signIn(email, PASSWORD, true);
    String token = tokens.make(squatter.user(), "back door");
    provider.person(subject, "Owner", email, true);

    assertThat(signIn(browser)).isEqualTo("/ads");
    assertThat(account().user()).isEqualTo(squatter.user());
    assertThat(accounts.authenticate(email, PASSWORD)).as("the password").isEmpty();
    assertThat(theirs.isSignedIn()).as("the session").isFalse();
    theirs.restart();
    assertThat(theirs.isSignedIn()).as("the remembered browser").isFalse();
    assertThat(tokens.use(token)).as("the API token").isEmpty();
    assertThat(browser.follow(browser.get("/confirm?token=" + confirm)).statusCode())
        .isEqualTo(200);
    assertThat(new Postbox(mail, email).read("Your account is yours")).contains("void");
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedOpensNothing() throws Exception {
    SignedIn who = confirmed();
    provider.person(subject, "Mallory", email, false);
    assertThat(signIn(browser)).isEqualTo("/login?error=unverified");
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(ways.linked(who.user())).isEmpty();
  }

  @Test
  void anAddressThatWasGivenToSomebodyElseDoesNotOpenTheAccountOfTheOneBefore() throws Exception {
    provider.person(subject, "Before", email, true);
    signIn(browser);
    String successor = UUID.randomUUID().toString();
    provider.person(successor, "After", email, true);
    Browser theirs = new Browser(port);
    assertThat(signIn(theirs, successor)).isEqualTo("/login?error=linked_otherwise");
    assertThat(theirs.isSignedIn()).isFalse();
  }

  @Test
  void aSuspendedAccountStaysShut() throws Exception {
    provider.person(subject, "Wilma", email, true);
    signIn(browser);
    accounts.suspend(account().user());
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(signIn(new Browser(port))).isEqualTo("/login?error=suspended");
    assertThat(audit.about(account().user(), 1))
        .singleElement()
        .satisfies(entry -> assertThat(entry.detail()).contains("SUSPENDED"));
  }

  @Test
  void whoSaysNoAtTheProviderIsNotSignedIn() throws Exception {
    provider.person(subject, "Wilma", email, true);
    assertThat(new ProviderVisit(provider, browser).refuse(subject))
        .isEqualTo("/login?error=cancelled");
    assertThat(accounts.exists(email)).isFalse();
  }

  @Test
  void anotherBrowsersSignInIsOfNoUseHere() throws Exception {
    provider.person(subject, "Mallory", email, true);
    String answer = answer(browser);
    // Mallory sends her own answer to somebody else, to have them work in her account
    Browser victim = new Browser(port);
    assertThat(led(victim, answer)).isEqualTo("/login?error=stale");
    victim.get("/oauth2/authorization/oidc");
    assertThat(led(victim, answer)).isEqualTo("/login?error=stale");
    // and with a state that is the victim's own, but a code that was made for herself
    String begun = Browser.location(victim.get("/oauth2/authorization/oidc"));
    String mixed =
        answer.replaceFirst("state=[^&]+", "state=" + ProviderVisit.parameter(begun, "state"));
    assertThat(led(victim, mixed)).isEqualTo("/login?error=stale");
    assertThat(victim.isSignedIn()).isFalse();
    assertThat(accounts.exists(email)).isFalse();
  }

  @Test
  void anAnswerIsUsedOnce() throws Exception {
    provider.person(subject, "Wilma", email, true);
    String answer = answer(browser);
    assertThat(led(browser, answer)).isEqualTo("/ads");
    Browser again = new Browser(port);
    assertThat(led(again, answer)).isEqualTo("/login?error=stale");
    assertThat(led(again, "/login/oauth2/code/oidc")).isEqualTo("/login?error=stale");
    assertThat(led(again, "/oauth2/authorization/another")).isEqualTo("/login?error=stale");
  }

  @Test
  void whileTheProviderIsDownPeopleAreToldAndItGoesOnWhenItIsBack() throws Exception {
    provider.person(subject, "Wilma", email, true);
    String answer = answer(browser);
    provider.stop();
    assertThat(led(browser, answer)).isEqualTo("/login?error=out_of_reach");
    assertThat(browser.get("/login").statusCode()).isEqualTo(200);
    provider.start();
    provider.person(subject, "Wilma", email, true);
    // the provider has new keys: those that we kept are of no use
    assertThat(signIn(new Browser(port))).isEqualTo("/ads");
    browser = new Browser(port);
    String held = answer(browser);
    provider.hold(true);
    try {
      assertThat(led(browser, held))
          .as("a provider that takes connections and says nothing")
          .isEqualTo("/login?error=out_of_reach");
    } finally {
      provider.hold(false);
    }
  }

  @Test
  void whoHasNoPasswordGetsOneByMailAndCanThenUnlinkAndLeave() throws Exception {
    provider.person(subject, "Wilma", email, true);
    signIn(browser);
    SignedIn who = account();
    assertThat(ways.unlink(who.user(), "")).as("the only way in").isFalse();
    assertThat(departure.leave(who.user(), "")).isFalse();
    reset.ask(email, null);
    String secret = Postbox.token(new Postbox(mail, email).read("Reset your password"));
    assertThat(reset.complete(secret, PASSWORD)).hasValue(email);
    browser.signIn(email, PASSWORD, false);
    assertThat(browser.isSignedIn()).isTrue();
    assertThat(ways.unlink(who.user(), "wrong")).isFalse();
    assertThat(ways.linked(who.user())).isPresent();
    assertThat(ways.unlink(who.user(), PASSWORD)).isTrue();
    assertThat(ways.linked(who.user())).isEmpty();
    assertThat(browser.isSignedIn()).as("a session from before").isFalse();
    assertThat(audit.about(who.user(), 1))
        .extracting(AuditLog.Entry::act)
        .containsExactly(Act.PROVIDER_UNLINKED);
  }

  @Test
  void theLinkIsInTheCopyOfMyDataAndGoesWithTheAccount() throws Exception {
    SignedIn who = confirmed();
    provider.person(subject, "Wilma", email, true);
    signIn(browser);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    export.write(who, zip);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      in.getNextEntry();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains(provider.issuer(), subject);
    }
    assertThat(departure.leave(who.user(), OTHER)).isTrue();
    assertThat(signIn(new Browser(port))).isEqualTo("/ads");
    assertThat(account().user()).as("a new account").isNotEqualTo(who.user());
  }

  /** An account whose address is confirmed, with the password {@link #OTHER}. */
  private SignedIn confirmed() throws Exception {
    SignedIn who = accounts.register(email, "Probe", PASSWORD, Locale.ENGLISH);
    reset.ask(email, null);
    String secret = Postbox.token(new Postbox(mail, email).read("Reset your password"));
    assertThat(reset.complete(secret, OTHER)).hasValue(email);
    return who;
  }

  private SignedIn account() {
    return accounts
        .idOf(email)
        .flatMap(accounts::find)
        .map(AccountPrincipal::signedIn)
        .orElseThrow();
  }

  private String signIn(Browser in) throws Exception {
    return signIn(in, subject);
  }

  private String signIn(Browser in, String person) throws Exception {
    return new ProviderVisit(provider, in).signIn(person);
  }

  private String answer(Browser in) throws Exception {
    return new ProviderVisit(provider, in).answer(subject);
  }

  /** Where an address leads in the end. */
  private static String led(Browser in, String address) throws Exception {
    return ProviderVisit.place(in.follow(in.get(address)));
  }
}
