package app.spotwright.shell;

import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first page: one sentence, one ad playing, one button. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
public class LandingView extends Main implements HasDynamicTitle {
  public LandingView() {
    addClassName("sw-landing");
    add(new H1(Words.of("shell.landing.promise")));
    add(new Anchor("/login", Words.of("shell.landing.start")));
  }

  @Override
  public String getPageTitle() {
    return Words.of("shell.name");
  }
}
