package app.spotwright.shell;

import app.spotwright.account.ui.AccountMenu;
import app.spotwright.account.ui.ConfirmationNotice;
import app.spotwright.design.Words;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of all screens behind the sign-in: a bar on top with the way to every room. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {
  public MainLayout(AccountMenu account, ConfirmationNotice notice) {
    Header bar = new Header();
    bar.addClassName("sw-bar");
    Anchor home = new Anchor("/ads", Words.of("shell.name"));
    home.addClassName("sw-brand");
    Nav nav = new Nav();
    nav.getElement().setAttribute("aria-label", Words.of("shell.nav"));
    nav.add(
        new Anchor("/ads", Words.of("shell.ads")),
        new Anchor("/brands", Words.of("shell.brands")),
        new Anchor("/ads/new", Words.of("shell.new-ad")));
    bar.add(home, nav, new LooksMenu(), account);
    Div top = new Div(bar, notice);
    top.setWidthFull();
    addToNavbar(top);
  }
}
