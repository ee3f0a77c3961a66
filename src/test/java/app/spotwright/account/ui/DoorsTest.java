package app.spotwright.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.Postbox;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.OidcSettings;
import app.spotwright.account.SignInRefusal;
import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    String letter = new Postbox(mail, email).read("Confirm your address");
    assertThat(letter).contains("Hello Wilma");
    String token = Postbox.token(letter);
    assertThat(text(open("confirm", token))).contains("Thank you");
    assertThat(text(open("confirm", token))).contains("used already");
  }

  @Test
  void aLinkToConfirmIsGoodForADay() throws Exception {
    register();
    String token = Postbox.token(new Postbox(mail, email).read("Confirm your address"));
    clock.forward(Duration.ofHours(24));
    assertThat(text(open("confirm", token))).contains("24 hours");
  }

  @Test
  void anAddressInAnyCaseIsRegisteredOnce() throws Exception {
    register();
    fresh(RegisterView.class);
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
    String letter = postbox.read("Reset your password");
    assertThat(new Postbox(mail, unknown).mails()).isEmpty();
    open("reset-password", Postbox.token(letter));
    type("new-password", "short");
    click("Change it and sign in");
    assertThat(password().getErrorMessage()).contains("10 characters");
    type("new-password", "quiet harbour and tin moons");
    click("Change it and sign in");
    assertThat(accounts.authenticate(email, "quiet harbour and tin moons")).isPresent();
    assertThat(accounts.authenticate(email, PASSWORD)).isEmpty();
    assertThat(postbox.read("Your password was changed")).contains("reset it at once");
  }

  @Test
  void aLinkToResetIsGoodForAnHourAndSaysSo() throws Exception {
    register();
    ask(email);
    String token = Postbox.token(new Postbox(mail, email).read("Reset your password"));
    clock.forward(Duration.ofHours(1));
    assertThat(text(open("reset-password", token))).contains("older than an hour");
    assertThat(email().isVisible()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SignInRefusal.Reason.class)
  void whateverShutsTheDoorIsToldInASentenceWithWhatToDoNext(SignInRefusal.Reason reason) {
    navigate(RegisterView.class);
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(SignInRefusal.ATTRIBUTE, new SignInRefusal(email, reason, clock.instant()));
    UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
    String told = find(Div.class).withClassName("sw-alert").single().getText();
    assertThat(told).hasSizeGreaterThan(40).endsWith(".").doesNotContain("{", "!{");
    assertThat(email().getValue()).isEqualTo(email);
  }

  @Test
  void theProviderIsOfferedWhereOneIsConfigured() {
    for (Class<? extends Component> door : List.of(LoginView.class, RegisterView.class)) {
      navigate(door);
      Anchor way = find(Anchor.class).withText("Continue with Testkey").single();
      assertThat(way.getHref()).isEqualTo("/oauth2/authorization/oidc");
    }
  }

  @Test
  void theBoxForStayingSignedInHoldsForTheProviderToo() {
    navigate(LoginView.class);
    Anchor way = find(Anchor.class).withText("Continue with Testkey").single();
    test(find(Checkbox.class).single()).click();
    assertThat(way.getHref()).isEqualTo("/oauth2/authorization/oidc?remember-me=on");
    test(find(Checkbox.class).single()).click();
    assertThat(way.getHref()).isEqualTo("/oauth2/authorization/oidc");
  }

  @Test
  void noProviderIsOfferedWhereNoneIsConfiguredOrNobodyGetsAnAccountByIt() {
    OidcSettings none = new OidcSettings(null, null, null, "None", true, List.of("openid"), true);
    assertThat(new ProviderButton(none).isVisible()).isFalse();
    assertThat(new ProviderButton(none).getChildren()).isEmpty();
    OidcSettings closed =
        new OidcSettings("https://a.example", "us", null, "Closed", false, List.of("openid"), true);
    assertThat(new ProviderButton(closed).isVisible()).isTrue();
    assertThat(new ProviderButton(closed).forNewcomers().isVisible()).isFalse();
  }

  private void register() {
    navigate(RegisterView.class);
    type("name", "Wilma");
    type("email", email);
    type("new-password", PASSWORD);
    click("Create my account");
  }

  private String ask(String address) {
    Component view = fresh(ResetPasswordView.class);
    type("email", address);
    click("Mail me the link");
    return text(view);
  }

  /** Opens the link of a mail. */
  private Component open(String path, String token) {
    navigate(LoginView.class);
    UI.getCurrent().navigate(path, QueryParameters.of("token", token));
    return (Component) getCurrentView();
  }

  /** Opens a page anew, also where it is open already. */
  private <T extends Component> T fresh(Class<T> view) {
    navigate(LoginView.class);
    return navigate(view);
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
