package app.spotwright.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.AccountDeleted;
import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.CurrentUser;
import app.spotwright.account.DataExport;
import app.spotwright.account.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The settings of somebody who is signed in. */
@WebTest
@RecordApplicationEvents
class SettingsViewTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";
  private static final String OTHER = "quiet harbour and tin moons";

  @Autowired private Accounts accounts;
  @Autowired private ApiTokens tokens;
  @Autowired private CurrentUser current;
  @Autowired private DataExport export;
  @Autowired private GreenMail mail;
  @Autowired private ApplicationEvents events;

  private final String email = "settings-%s@example.com".formatted(UUID.randomUUID());
  private SignedIn who;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    try {
      who = accounts.register(email, "Wilma", PASSWORD, Locale.ENGLISH);
    } catch (app.spotwright.account.EmailTaken e) {
      throw new AssertionError(e);
    }
    AccountPrincipal principal = accounts.find(who.user()).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
    super.initVaadinEnvironment();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theNameIsChangedAndTheBarSaysThatTheAddressIsNotConfirmedYet() {
    Component view = navigate(SettingsView.class);
    assertThat(DoorsTest.text(find(ConfirmationNotice.class).single())).contains(email);
    test(find(TextField.class).withId("name").single()).setValue("Wilhelmina");
    click("Save");
    assertThat(DoorsTest.text(view)).contains("Saved.");
    assertThat(current.require().name()).isEqualTo("Wilhelmina");
    assertThat(accounts.find(who.user()).orElseThrow().signedIn().name()).isEqualTo("Wilhelmina");
  }

  @Test
  void anotherAddressCountsOnceItsLinkWasUsed() throws Exception {
    String next = "next-" + email;
    navigate(SettingsView.class);
    test(find(EmailField.class).withId("email").single()).setValue(next);
    test(password("email-password")).setValue("wrong");
    click("Change the address");
    assertThat(password("email-password").getErrorMessage()).contains("nothing was changed");
    test(password("email-password")).setValue(PASSWORD);
    click("Change the address");
    assertThat(accounts.exists(next)).as("before it is confirmed").isFalse();
    String token = Postbox.token(new Postbox(mail, next).read("Confirm your address"));
    UI.getCurrent().navigate("confirm", QueryParameters.of("token", token));
    assertThat(accounts.exists(next)).isTrue();
    assertThat(accounts.exists(email)).isFalse();
    assertThat(new Postbox(mail, email).read("Your address was changed")).contains("Wilma");
  }

  @Test
  void thePasswordIsChangedByWhoKnowsTheOldOneAndTheSessionGoesOn() {
    navigate(SettingsView.class);
    test(password("old-password")).setValue("wrong");
    test(password("new-password")).setValue(OTHER);
    click("Change the password");
    assertThat(password("old-password").isInvalid()).isTrue();
    assertThat(password("new-password").getValue()).as("what was typed").isEqualTo(OTHER);
    test(password("old-password")).setValue(PASSWORD);
    click("Change the password");
    assertThat(SecurityContextHolder.getContext().getAuthentication())
        .extracting("principal")
        .isEqualTo(accounts.authenticate(email, OTHER).orElseThrow());
  }

  @Test
  void aTokenIsShownOnceAndCanBeRevoked() {
    navigate(SettingsView.class);
    click("Make a token");
    TextField name = find(TextField.class).withId("token-name").single();
    assertThat(name.getErrorMessage()).contains("no name yet");
    test(name).setValue("<b>nightly</b> batch");
    click("Make a token");
    String token = find(Code.class).single().getText();
    assertThat(tokens.use(token)).hasValue(who.user());
    navigate(ConfirmView.class);
    Component again = navigate(SettingsView.class);
    assertThat(DoorsTest.text(again))
        .contains("<b>nightly</b> batch", "last used")
        .doesNotContain(token);
    click("Revoke");
    assertThat(tokens.use(token)).isEmpty();
  }

  @Test
  void theCopyOfMyDataHoldsMeAndNoSecrets() throws Exception {
    String token = tokens.make(who.user(), "script");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    export.write(who, zip);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      assertThat(in.getNextEntry().getName()).isEqualTo("account/account.json");
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains(email, "Wilma", "script", "REGISTERED")
          .doesNotContain(token, "$2a$");
    }
  }

  @Test
  void theAccountIsDeletedByWhoKnowsThePasswordAndOthersHearOfIt() {
    navigate(SettingsView.class);
    click("Delete my account");
    test(password("departure-password")).setValue("wrong");
    click("Delete everything");
    assertThat(accounts.exists(email)).isTrue();
    assertThat(password("departure-password").isInvalid()).isTrue();
    test(password("departure-password")).setValue(PASSWORD);
    click("Delete everything");
    assertThat(accounts.exists(email)).isFalse();
    assertThat(events.stream(AccountDeleted.class))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.user()).isEqualTo(who.user());
          assertThat(event.workspaces()).containsExactly(who.workspace());
        });
  }

  private PasswordField password(String id) {
    return find(PasswordField.class).withId(id).single();
  }

  private void click(String caption) {
    test(find(Button.class).withText(caption).single()).click();
  }
}
