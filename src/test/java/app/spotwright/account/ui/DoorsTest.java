package app.spotwright.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages before the sign-in, as people see them. */
@WebTest
class DoorsTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "violet tram over nine hills";

  @Autowired private Accounts accounts;
  @Autowired private ClockThatCanBeSet clock;
  @Autowired private GreenMail mail;

  private final String email = "door-%s@example.com".formatted(UUID.randomUUID());

  @BeforeEach
  void theWaitsOfOtherTestsAreOver() {
    clock.forward(Duration.ofHours(7));
  }

  @Test
  void aRefusedRegistrationSaysWhyAtEveryFieldAndKeepsWhatWasTyped() {
    navigate(RegisterView.class);
    type("name", " ");
    type("email", "not an address");
    type("new-password", "Password123!");
    click("Create my account");
    assertThat(name().getErrorMessage()).contains("no name yet");
    assertThat(email().getErrorMessage()).contains("not an e-mail address");
    assertThat(password().getErrorMessage()).contains("first that somebody would guess");
    assertThat(name().isInvalid() && email().isInvalid() && password().isInvalid()).isTrue();
    assertThat(email().getValue()).isEqualTo("not an address");
    assertThat(password().getValue()).isEqualTo("Password123!");
  }

  @Test
  void aRegistrationMailsALinkThatConfirmsTheAddressOnce() throws Exception {
    register();
    assertThat(accounts.exists(email)).isTrue();
    String letter = new Postbox(mail, email).read(1);
    assertThat(letter).startsWith("Confirm your address").contains("Hello Wilma");
    String link = "confirm?token=" + Postbox.token(letter);
    assertThat(text(navigate(link, ConfirmView.class))).contains("Thank you");
    assertThat(text(navigate(link, ConfirmView.class))).contains("used already");
  }

  @Test
  void aLinkToConfirmIsGoodForADay() throws Exception {
    register();
    String token = Postbox.token(new Postbox(mail, email).read(1));
    clock.forward(Duration.ofHours(24));
    assertThat(text(navigate("confirm?token=" + token, ConfirmView.class))).contains("24 hours");
  }

  @Test
  void anAddressInAnyCaseIsRegisteredOnce() throws Exception {
    register();
    navigate(RegisterView.class);
    type("name", "Somebody else");
    type("email", email.toUpperCase(Locale.ROOT));
    type("new-password", PASSWORD);
    click("Create my account");
    assertThat(email().getErrorMessage()).contains("account with this address already");
  }

  @Test
  void askingForAResetTellsNothingAboutTheAddress() throws Exception {
    register();
    String unknown = "x" + email;
    String known = ask(email);
    assertThat(ask(unknown).replace(unknown, email)).isEqualTo(known);
    Postbox postbox = new Postbox(mail, email);
    String letter = postbox.read(2);
    assertThat(letter).startsWith("Reset your password");
    assertThat(new Postbox(mail, unknown).mails()).isEmpty();
    navigate("reset-password?token=" + Postbox.token(letter), ResetPasswordView.class);
    type("new-password", "short");
    click("Change it and sign in");
    assertThat(password().getErrorMessage()).contains("10 characters");
    type("new-password", "quiet harbour and tin moons");
    click("Change it and sign in");
    assertThat(accounts.authenticate(email, "quiet harbour and tin moons")).isPresent();
    assertThat(accounts.authenticate(email, PASSWORD)).isEmpty();
    assertThat(postbox.read(3)).startsWith("Your password was changed");
  }

  @Test
  void aLinkToResetIsGoodForAnHourAndSaysSo() throws Exception {
    register();
    ask(email);
    String token = Postbox.token(new Postbox(mail, email).read(2));
    clock.forward(Duration.ofHours(1));
    assertThat(text(navigate("reset-password?token=" + token, ResetPasswordView.class)))
        .contains("older than an hour");
    assertThat(email().isVisible()).isTrue();
  }

  private void register() {
    navigate(RegisterView.class);
    type("name", "Wilma");
    type("email", email);
    type("new-password", PASSWORD);
    click("Create my account");
  }

  private String ask(String address) {
    Component view = navigate(ResetPasswordView.class);
    type("email", address);
    click("Mail me the link");
    return text(view);
  }

  private void type(String id, String text) {
    switch (id) {
      case "name" -> test(name()).setValue(text);
      case "email" -> test(email()).setValue(text);
      default -> test(password()).setValue(text);
    }
  }

  private TextField name() {
    return find(TextField.class).withId("name").single();
  }

  private EmailField email() {
    return find(EmailField.class).withId("email").single();
  }

  private PasswordField password() {
    return find(PasswordField.class).withId("new-password").single();
  }

  private void click(String caption) {
    test(find(Button.class).withText(caption).single()).click();
  }

  static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
