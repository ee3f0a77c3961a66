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

  /** Five seconds apart, half an hour at least: by then the session may have ended as well. */
  private static final int ATTEMPTS = 360;

  /**
   * The sign of silence goes with the first answer after a refusal. Vaadin (25.2.5) leaves it until
   * the next click where it was typing that had to be sent again. The sign of a push connection
   * that is lost alone stays until that is back.
   */
  private static final String ANSWERED =
      """
      const connection = window.Vaadin.connectionState;
      let refused = false;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          if (!entry.name.includes('v-r=uidl')) {
            continue;
          }
          if (entry.responseStatus !== 200) {
            refused = true;
          } else if (refused) {
            refused = false;
            if (connection.state === 'reconnecting') {
              connection.state = 'connected';
            }
          }
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
    silence.setReconnectAttempts(ATTEMPTS);
    silence.setDialogText(Words.of("shell.silence"));
    silence.setDialogTextGaveUp(Words.of("shell.silence.long"));
    ui.getPage().executeJs(ANSWERED);
  }
}
