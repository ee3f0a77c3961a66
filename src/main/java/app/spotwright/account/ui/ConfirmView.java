package app.spotwright.account.ui;

import app.spotwright.account.Confirmations;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the link in a mail leads that confirms its address. */
@Route(value = "confirm", autoLayout = false)
@AnonymousAllowed
public class ConfirmView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final Confirmations confirmations;

  ConfirmView(Confirmations confirmations) {
    super("account.confirm.title");
    this.confirmations = confirmations;
    Anchor on = new Anchor("/ads", Words.of("account.confirm.on"));
    on.addClassNames("sw-submit", "sw-submit-link");
    show(on);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String secret = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
    if (confirmations.confirm(secret)) {
      lead(Words.of("account.confirm.done"));
    } else {
      retitle("account.confirm.stale.title");
      lead(Words.of("account.confirm.stale"));
    }
  }

  @Override
  public String getPageTitle() {
    return Words.of("account.confirm.title");
  }
}
