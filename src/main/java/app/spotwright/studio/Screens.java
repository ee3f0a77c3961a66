package app.spotwright.studio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.UUID;

/** What screens of one thing have in common. */
final class Screens {
  private Screens() {}

  /** The id that an address names; empty if it names none. */
  static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
    try {
      return event.getRouteParameters().get(parameter).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Changes a screen from any thread and pushes it; nothing happens if it was left meanwhile. */
  static void update(UI ui, Command change) {
    try {
      ui.access(change);
    } catch (UIDetachedException e) {
      // nobody looks at it any more
    }
  }
}
