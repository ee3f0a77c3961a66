package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.Unfinished;
import app.spotwright.media.Sentence;
import com.vaadin.flow.component.UI;

/** What the making of ads tells, in the language of the screen that shows it. */
final class Said {
  private Said() {}

  static String of(Sentence sentence) {
    return sentence.in(UI.getCurrent().getLocale());
  }

  static String of(Unfinished failure) {
    return Words.of("unfinished." + failure.reason(), of(failure.detail()));
  }

  static String of(RefusedOrder refused) {
    return Words.of("refused." + refused.reason(), of(refused.detail()));
  }
}
