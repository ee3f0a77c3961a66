package app.spotwright.shell;

import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is not there, or is another's: the two look the same. */
@AnonymousAllowed
public class NotFoundView extends Main
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  public NotFoundView() {
    addClassName("sw-page");
    Anchor home = new Anchor("/ads", Words.of("shell.not-found.next"));
    home.addClassName("sw-primary");
    add(new H1(Words.of("shell.not-found")), new Paragraph(Words.of("shell.not-found.why")), home);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return Words.of("shell.not-found");
  }
}
