package app.spotwright.shell;

import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place that hears of whatever a screen did not expect: logged for us, told to people. */
@Component
class FailuresOfScreens implements VaadinServiceInitListener {
  private static final Logger LOG = LoggerFactory.getLogger(FailuresOfScreens.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(begun ->
            begun
                .getSession()
                .setErrorHandler(error -> {
                  LOG.error("a screen failed", error.getThrowable());
                  UI ui = UI.getCurrent();
                  if (ui != null) {
                    ui.access(() -> Notice.problem(Words.of("shell.failure.notice")));
                  }
                }));
    event.getSource().addUIInitListener(begun -> tellOfSilence(begun.getUI()));
  }

  /** What the browser says by itself while the server, or its database, does not answer. */
  private static void tellOfSilence(UI ui) {
    ReconnectDialogConfiguration silence = ui.getReconnectDialogConfiguration();
    silence.setDialogText(Words.of("shell.silence"));
    silence.setDialogTextGaveUp(Words.of("shell.silence.long"));
  }
}
