package app.spotwright.account.ui;

import app.spotwright.account.PasswordReset;
import app.spotwright.account.Passwords;
import app.spotwright.account.SignInGuard;
import app.spotwright.design.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;

/** Where those who forgot their password ask for a link, and where the link leads. */
@Route(value = "reset-password", autoLayout = false)
@AnonymousAllowed
public class ResetPasswordView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final PasswordReset reset;
  private final Passwords passwords;
  private final SignInGuard guard;

  ResetPasswordView(PasswordReset reset, Passwords passwords, SignInGuard guard) {
    super("account.reset.title");
    this.reset = reset;
    this.passwords = passwords;
    this.guard = guard;
    ways(new Anchor("/login", Words.of("account.reset.back")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> secret = event.getLocation().getQueryParameters().getSingleParameter("token");
    Optional<String> email = secret.flatMap(reset::emailFor);
    if (email.isPresent()) {
      askForPassword(secret.orElseThrow(), email.get());
    } else {
      askForEmail();
      if (secret.isPresent()) {
        alert(Words.of("account.reset.stale"));
      }
    }
  }

  private void askForEmail() {
    lead(Words.of("account.reset.lead"));
    EmailField email = Fields.email("account.reset.email.helper");
    email.setAutofocus(true);
    Div form = new Div(email, submit("account.reset.send", () -> send(email)));
    form.addClassName("sw-door-form");
    show(form);
  }

  private void send(EmailField email) {
    alert("");
    if (!Fields.check(email)) {
      return;
    }
    String address = Visitor.address();
    Duration wait = guard.enter(address);
    if (!wait.isZero()) {
      alert(Words.of("account.register.too-many", wait.toSeconds() + 1));
      return;
    }
    reset.ask(email.getValue(), address);
    retitle("account.reset.sent.title");
    lead(Words.of("account.reset.sent", email.getValue().strip()));
    show(new Paragraph(Words.of("account.reset.sent.hint")));
  }

  private void askForPassword(String secret, String email) {
    retitle("account.reset.new.title");
    lead(Words.of("account.reset.new", email));
    PasswordField password = Fields.newPassword();
    password.setAutofocus(true);
    password.getElement().setProperty("name", "password");
    Input username = new Input();
    username.getElement().setAttribute("name", "username");
    username.getElement().setAttribute("autocomplete", "username");
    username.getElement().setAttribute("hidden", true);
    username.setValue(email);
    SignInForm form = new SignInForm();
    form.add(
        username,
        password,
        submit(
            "account.reset.change",
            () -> {
              if (Fields.check(password, passwords, email)) {
                change(secret, password.getValue(), form);
              }
            }));
    show(form);
  }

  private void change(String secret, String password, SignInForm form) {
    if (reset.complete(secret, password).isPresent()) {
      form.send();
    } else {
      askForEmail();
      alert(Words.of("account.reset.stale"));
    }
  }

  private static Button submit(String key, Runnable action) {
    Button button = new Button(Words.of(key), _ -> action.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.addClassName("sw-submit");
    button.addClickShortcut(Key.ENTER);
    return button;
  }

  @Override
  public String getPageTitle() {
    return Words.of("account.reset.title");
  }
}
