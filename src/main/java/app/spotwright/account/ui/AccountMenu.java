package app.spotwright.account.ui;

import app.spotwright.account.CurrentUser;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, with the way to the settings and out. For the bar on top of every screen. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AccountMenu extends MenuBar {
  AccountMenu(CurrentUser user, AuthenticationContext authentication) {
    addClassName("sw-account-menu");
    addThemeVariants(MenuBarVariant.TERTIARY);
    String name = user.find().map(known -> known.name()).orElse("");
    MenuItem account = addItem(name);
    account.setAriaLabel(Words.of("account.menu", name));
    account
        .getSubMenu()
        .addItem(Words.of("account.settings.title"), _ -> UI.getCurrent().navigate("settings"));
    account.getSubMenu().addItem(Words.of("account.sign-out"), _ -> authentication.logout());
    setVisible(!name.isEmpty());
  }
}
