package app.spotwright.studio;

import app.spotwright.ad.revision.SavedAd;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Paragraph;

/** Above the brief: what a change of it means for the scenes that are written. */
final class KeptNote extends Paragraph {
  KeptNote() {
    getElement().setAttribute("role", "status");
  }

  /** Says how it is with an ad. */
  void show(SavedAd saved) {
    if (saved.document() != null) {
      setText(Words.of("studio.scenes.kept"));
    } else if (saved.revision() > 1) {
      setText(Words.of("studio.scenes.anew"));
    } else {
      setText("");
    }
    setVisible(!getText().isEmpty());
  }
}
