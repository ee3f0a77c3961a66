package app.spotwright.generation;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Sentence;
import java.util.List;

/**
 * What is left out of a scene that cannot be made whole, from nothing to nearly everything. The
 * order is that of what an ad can best do without.
 */
enum Simplification {
  NONE(Loss.SCENE),
  FILM(Loss.DRAWN_SCENE),
  PRODUCT(Loss.NO_PRODUCT),
  WORDS(Loss.NO_WORDS),
  BOTH(Loss.NEITHER),
  DESIGN(Loss.OTHER_DESIGN),
  PLAIN_WORDS(Loss.PLAIN_WORDS),
  PLAIN(Loss.PLAIN);

  private final Loss delivered;

  Simplification(Loss delivered) {
    this.delivered = delivered;
  }

  /** What people get to see. */
  Sentence delivered() {
    return Sentence.of(delivered);
  }

  /** The next thing to try; the last has none. */
  boolean hasNext() {
    return this != PLAIN;
  }

  Simplification next() {
    return values()[ordinal() + 1];
  }

  /**
   * The clip with that left out.
   *
   * @param motion knows what else a scene may look like
   */
  Clip apply(Clip clip, MotionStudio motion) {
    SceneProgram program = clip.program();
    return switch (this) {
      case NONE -> clip;
      case FILM -> new Clip.Drawn(program);
      case PRODUCT -> new Clip.Drawn(withoutProduct(program));
      case WORDS -> new Clip.Drawn(withoutWords(program));
      case BOTH -> new Clip.Drawn(withoutWords(withoutProduct(program)));
      case DESIGN -> new Clip.Drawn(redesigned(program, motion));
      case PLAIN_WORDS -> new Clip.Drawn(plain(program, program.text()));
      case PLAIN -> new Clip.Drawn(plain(program, SceneText.NONE));
    };
  }

  private static SceneProgram withoutProduct(SceneProgram program) {
    return copy(program, program.design(), program.text(), ProductUse.NONE, true);
  }

  private static SceneProgram withoutWords(SceneProgram program) {
    return copy(program, program.design(), SceneText.NONE, program.product(), false);
  }

  private static SceneProgram redesigned(SceneProgram program, MotionStudio motion) {
    String other =
        motion.designsFor(program.role()).stream()
            .filter(design -> !design.equals(program.design()))
            .findFirst()
            .orElse(MotionStudio.PLAIN);
    return copy(program, other, program.text(), program.product(), true);
  }

  private static SceneProgram plain(SceneProgram program, SceneText text) {
    return copy(program, MotionStudio.PLAIN, text, ProductUse.NONE, false);
  }

  /** Where there is no text, the brand's name goes with it: it is written, too. */
  private static SceneProgram copy(
      SceneProgram program, String design, SceneText text, ProductUse product, boolean captions) {
    boolean written = captions || !text.equals(SceneText.NONE);
    return new SceneProgram(
        design,
        program.role(),
        program.frames(),
        program.lead(),
        program.trail(),
        program.seed(),
        program.look(),
        text,
        product,
        program.productIndex(),
        program.moreProducts(),
        written ? program.brand() : "",
        captions ? program.captions() : List.of(),
        overlays(program.overlays(), product, written),
        program.beats());
  }

  /** What can stay of the overlays when the product or the words have to go. */
  private static Overlays overlays(Overlays all, ProductUse product, boolean words) {
    Overlays shown = product == ProductUse.NONE ? all.pictureless() : all;
    return words ? shown : shown.wordless();
  }
}
