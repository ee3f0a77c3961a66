package app.spotwright.generation;

import app.spotwright.media.Picture;
import app.spotwright.media.Sentence;
import java.io.IOException;

/**
 * A single frame, drawn as whole as it can be: it is left with no less than the ad itself would be.
 *
 * @param picture the frame
 * @param less what had to be left out
 * @param why that had to be left out; says nothing if nothing had
 */
record Still(Picture picture, Simplification less, Sentence why) {
  /** Draws the frame with that left out. */
  @FunctionalInterface
  interface Drawing {
    Picture without(Simplification less) throws IOException, InterruptedException;
  }

  /** Tries with less and less. */
  @SuppressWarnings("checkstyle:IllegalCatch") // whatever a design stumbles over costs no more
  static Still of(Drawing drawing) throws IOException, InterruptedException {
    Simplification less = Simplification.NONE;
    Sentence why = Sentence.verbatim("");
    while (true) {
      try {
        return new Still(drawing.without(less), less, why);
      } catch (RuntimeException | LinkageError e) {
        if (!less.hasNext()) {
          throw e;
        }
        why = Sentence.of(e);
        less = less.next();
      }
    }
  }

  /** Notes what had to be left out. */
  void tell(RunLog log, Stage stage, String scene, Loss requested) {
    if (less != Simplification.NONE) {
      log.degraded(stage, scene, Sentence.of(requested), less.delivered(), why);
    }
  }
}
