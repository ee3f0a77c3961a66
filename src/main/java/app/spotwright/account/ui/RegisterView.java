package app.spotwright.account.ui;

import app.spotwright.account.Accounts;
import app.spotwright.account.CurrentUser;
import app.spotwright.account.EmailTaken;
import app.spotwright.account.Passwords;
import app.spotwright.account.SignInGuard;
import app.spotwright.design.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;

/** Where people get an account; they are signed in at once. */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
public class RegisterView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final TextField name = Fields.name();
  private final EmailField email = Fields.email("account.email.helper");
  private final PasswordField password = Fields.newPassword();
  private final SignInForm form = new SignInForm();
  private final CurrentUser user;
  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInGuard guard;

  RegisterView(
      CurrentUser user,
      Accounts accounts,
      Passwords passwords,
      SignInGuard guard,
      ProviderButton provider) {
    super("account.register.title");
    this.user = user;
    this.accounts = accounts;
    this.passwords = passwords;
    this.guard = guard;
    lead(Words.of("account.register.lead"));
    name.setAutofocus(true);
    email.getElement().setProperty("name", "username");
    password.getElement().setProperty("name", "password");
    Button submit = new Button(Words.of("account.register"));
    // one account for two clicks
    submit.setDisableOnClick(true);
    submit.addClickListener(_ -> submit.setEnabled(!register()));
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.addClassName("sw-submit");
    submit.addClickShortcut(Key.ENTER);
    form.add(name, email, password, submit);
    show(form, provider.forNewcomers());
    ways(
        new Span(
            new Span(Words.of("account.register.known")),
            new Anchor("/login", Words.of("account.sign-in"))));
  }

  /** Whether the account was made; if not, the page says why. */
  private boolean register() {
    alert("");
    boolean named = Fields.check(name);
    boolean addressed = Fields.check(email);
    boolean safe = Fields.check(password, passwords, name.getValue(), email.getValue());
    if (!named || !addressed || !safe) {
      return false;
    }
    String address = Visitor.address();
    Duration wait = guard.enter(address);
    if (!wait.isZero()) {
      alert(Words.of("account.register.too-many", wait.toSeconds() + 1));
      return false;
    }
    try {
      accounts.register(email.getValue(), name.getValue(), password.getValue(), Visitor.locale());
      guard.succeeded(address);
      form.send();
      return true;
    } catch (EmailTaken e) {
      email.setErrorMessage(Words.of("account.email.taken"));
      email.setInvalid(true);
      email.focus();
      return false;
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (user.find().isPresent()) {
      event.forwardToUrl("/ads");
    }
  }

  @Override
  public String getPageTitle() {
    return Words.of("account.register.title");
  }
}
