package app.spotwright.account.ui;

import app.spotwright.account.CurrentUser;
import app.spotwright.account.SignInRefusal;
import app.spotwright.design.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;

/** Where people sign in. The browser sends the form itself; a refusal leaves the address typed. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final EmailField email = Fields.email("account.sign-in.email.helper");
  private final PasswordField password = Fields.password("account.password");
  private final CurrentUser user;
  private final ProviderButton provider;
  private final Clock clock;

  LoginView(CurrentUser user, ProviderButton provider, Clock clock) {
    super("account.sign-in.title");
    this.user = user;
    this.provider = provider;
    this.clock = clock;
    lead(Words.of("account.sign-in.lead"));
    email.getElement().setProperty("name", "username");
    email.setRequired(true);
    email.setAutofocus(true);
    password.getElement().setProperty("name", "password");
    password.setRequired(true);
    password.setHelperText(Words.of("account.password.helper"));
    password.setId("password");
    Checkbox remember = new Checkbox(Words.of("account.sign-in.remember"));
    remember.getElement().setProperty("name", "remember-me");
    remember.addValueChangeListener(ticked -> provider.stay(ticked.getValue()));
    NativeButton submit = new NativeButton(Words.of("account.sign-in"));
    submit.getElement().setAttribute("type", "submit");
    submit.addClassName("sw-submit");
    SignInForm form = new SignInForm();
    form.add(email, password, remember, submit);
    show(form, provider);
    ways(
        new Anchor("/reset-password", Words.of("account.sign-in.forgotten")),
        new Span(
            new Span(Words.of("account.sign-in.new")),
            new Anchor("/register", Words.of("account.register.title"))));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (user.find().isPresent()) {
      event.forwardToUrl("/ads");
      return;
    }
    if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
      WrappedSession session = VaadinSession.getCurrent().getSession();
      if (session.getAttribute(SignInRefusal.ATTRIBUTE) instanceof SignInRefusal refusal) {
        email.setValue(refusal.email());
        email.setAutofocus(refusal.email().isEmpty());
        password.setAutofocus(!refusal.email().isEmpty());
        alert(words(refusal));
      }
    }
  }

  private String words(SignInRefusal refusal) {
    long seconds = Math.max(1, Duration.between(clock.instant(), refusal.again()).toSeconds());
    return switch (refusal.reason()) {
      case WRONG -> Words.of("account.sign-in.wrong");
      case TOO_MANY -> Words.of("account.sign-in.too-many", seconds);
      case SUSPENDED -> Words.of("account.sign-in.suspended");
      case CANCELLED -> Words.of("account.provider.cancelled", provider.name());
      case STALE -> Words.of("account.provider.stale", provider.name());
      case OUT_OF_REACH -> Words.of("account.provider.out-of-reach", provider.name());
      case UNVERIFIED -> Words.of("account.provider.unverified", provider.name());
      case UNKNOWN -> Words.of("account.provider.unknown", refusal.email());
      case LINKED_OTHERWISE ->
          Words.of("account.provider.linked-otherwise", refusal.email(), provider.name());
    };
  }

  @Override
  public String getPageTitle() {
    return Words.of("account.sign-in.title");
  }
}
