package app.spotwright.account.ui;

import app.spotwright.account.CurrentUser;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Screens speak the language of whoever is signed in. */
@Component
class AccountLocale implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  private final transient CurrentUser user;

  AccountLocale(CurrentUser user) {
    this.user = user;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(
            init -> user.find().ifPresent(known -> init.getUI().setLocale(known.locale())));
  }
}
