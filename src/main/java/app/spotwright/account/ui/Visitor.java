package app.spotwright.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Objects;

/** Whoever looks at the current screen. */
final class Visitor {
  private Visitor() {}

  /** Address of the browser, as far as it is known. */
  static String address() {
    return Objects.requireNonNullElse(
        VaadinSession.getCurrent().getBrowser().getAddress(), "unknown");
  }

  /** Language of the screen. */
  static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
