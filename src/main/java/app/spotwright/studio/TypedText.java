package app.spotwright.studio;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;

/**
 * Keeps what is typed in the browser's tab until it has been saved here. A session that has ended,
 * a server that is being restarted or a network that is away takes none of it: the form has it
 * again when it is shown in the same tab. Nobody else sees it; a tab forgets it when it is closed.
 */
final class TypedText {
  /** Notes what is typed; returns what was typed before and not saved, if it still fits. */
  private static final String WATCH =
      """
      const field = this;
      const [key, saved] = [$0, $1];
      field.swSaved = saved;
      try {
        if (!field.swWatched) {
          field.swWatched = true;
          field.addEventListener('input', event => {
            try {
              sessionStorage.setItem(key,
                JSON.stringify({typed: event.target.value, before: field.swSaved}));
            } catch (full) { /* then only the server keeps it */ }
          });
        }
        const kept = sessionStorage.getItem(key);
        if (kept === null) {
          return null;
        }
        const {typed, before} = JSON.parse(kept);
        if (typed !== saved && (before === saved || typed.startsWith(saved))) {
          return typed;
        }
        sessionStorage.removeItem(key);
      } catch (forbidden) { /* a browser that keeps nothing */ }
      return null;
      """;

  /** Forgets what has been saved; what was typed meanwhile stays. */
  private static final String SAVED =
      """
      this.swSaved = $1;
      try {
        const kept = JSON.parse(sessionStorage.getItem($0));
        if (kept && kept.typed === $1) {
          sessionStorage.removeItem($0);
        } else if (kept) {
          sessionStorage.setItem($0, JSON.stringify({typed: kept.typed, before: $1}));
        }
      } catch (forbidden) { /* a browser that keeps nothing */ }
      """;

  private final String place;
  private final Unsaved unsaved;

  /**
   * @param place what is typed belongs to; in each tab a name of its own
   * @param unsaved what the fields have and the database has not; typing in it is not forgotten
   */
  TypedText(String place, Unsaved unsaved) {
    this.place = place;
    this.unsaved = unsaved;
  }

  /** The same for a part of it. */
  TypedText of(String part) {
    return new TypedText(place + "." + part, unsaved);
  }

  /**
   * Looks after fields whose changes are saved as they come.
   *
   * @param fields by names of their own; whoever saves them listens to them already
   */
  void keep(Map<String, ? extends TextFieldBase<?, String>> fields) {
    fields.forEach(this::keep);
  }

  private void keep(String name, TextFieldBase<?, String> field) {
    String key = place + "." + name;
    field.addAttachListener(_ ->
        field
            .getElement()
            .executeJs(WATCH, key, field.getValue())
            .then(
                String.class,
                typed -> {
                  if (typed != null) {
                    field.setValue(typed);
                  }
                }));
    // listeners are told in the order in which they came: it is saved before it is forgotten
    field.addValueChangeListener(change -> {
      if (unsaved.isEmpty()) {
        field.getElement().executeJs(SAVED, key, change.getValue());
      }
    });
  }
}
