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

  /**
   * The sign of silence goes with the first answer. Vaadin (25.2.5) leaves it until the next click
   * where it was typing that had to be sent again.
   */
  private static final String ANSWERED =
      """
      const connection = window.Vaadin.connectionState;
      new PerformanceObserver(list => {
        const answered = list.getEntries().some(
            entry => entry.name.includes('v-r=uidl') && entry.responseStatus === 200);
        if (answered && connection.state === 'reconnecting') {
          connection.state = 'connected';
        }
      }).observe({type: 'resource'});
      """;

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
    ui.getPage().executeJs(ANSWERED);
  }
}
