package app.spotwright.studio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** Tells screens what happened elsewhere. */
final class Screens {
  private Screens() {}

  /** Changes a screen from any thread and pushes it; nothing happens if it was left meanwhile. */
  static void update(UI ui, Command change) {
    try {
      ui.access(change);
    } catch (UIDetachedException e) {
      // nobody looks at it any more
    }
  }
}
