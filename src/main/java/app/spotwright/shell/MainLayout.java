package app.spotwright.shell;

import app.spotwright.account.CurrentUser;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame of all screens behind the sign-in: a bar on top with the way to every room. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {
  private static final String SCHEME = "spotwright.scheme";

  private final transient AuthenticationContext authentication;

  MainLayout(CurrentUser user, AuthenticationContext authentication) {
    this.authentication = authentication;
    Header bar = new Header();
    bar.addClassName("sw-bar");
    Anchor home = new Anchor("ads", Words.of("shell.name"));
    home.addClassName("sw-brand");
    Nav nav = new Nav();
    nav.getElement().setAttribute("aria-label", Words.of("shell.nav"));
    nav.add(
        new Anchor("ads", Words.of("shell.ads")), new Anchor("ads/new", Words.of("shell.new-ad")));
    bar.add(home, nav);
    user.find().ifPresent(known -> bar.add(menu(known)));
    addToNavbar(bar);
    WebStorage.getItem(SCHEME, MainLayout::apply);
  }

  private MenuBar menu(SignedIn user) {
    MenuBar menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.TERTIARY);
    MenuItem name = menu.addItem(user.name());
    name.setAriaLabel(Words.of("shell.menu", user.name()));
    SubMenu below = name.getSubMenu();
    below.addItem(new Anchor("settings", Words.of("shell.settings")));
    SubMenu looks = below.addItem(Words.of("shell.looks")).getSubMenu();
    looks.addItem(Words.of("shell.looks.dark"), click -> choose(ColorScheme.Value.DARK));
    looks.addItem(Words.of("shell.looks.light"), click -> choose(ColorScheme.Value.LIGHT));
    looks.addItem(Words.of("shell.looks.system"), click -> choose(ColorScheme.Value.SYSTEM));
    below.addItem(Words.of("shell.sign-out"), click -> authentication.logout());
    return menu;
  }

  private static void choose(ColorScheme.Value scheme) {
    WebStorage.setItem(SCHEME, scheme.name());
    apply(scheme.name());
  }

  private static void apply(@org.jspecify.annotations.Nullable String scheme) {
    for (ColorScheme.Value value : ColorScheme.Value.values()) {
      if (value.name().equals(scheme)) {
        UI.getCurrent().getPage().setColorScheme(value);
      }
    }
  }
}
