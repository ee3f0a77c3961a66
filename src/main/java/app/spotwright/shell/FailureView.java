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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened: an error of ours, told without its inside. */
@AnonymousAllowed
public class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

  public FailureView() {
    addClassName("sw-page");
    Anchor again = new Anchor("/ads", Words.of("shell.failure.next"));
    again.addClassName("sw-primary");
    add(new H1(Words.of("shell.failure")), new Paragraph(Words.of("shell.failure.what")), again);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("{} could not be opened", event.getLocation().getPath(), parameter.getException());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return Words.of("shell.failure");
  }
}
