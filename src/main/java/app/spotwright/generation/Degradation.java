package app.spotwright.generation;

import app.spotwright.media.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be made as wished, and what was delivered instead.
 *
 * @param stage where it happened
 * @param scene id of the scene that it concerns, or null for the whole ad
 * @param requested what was wished for
 * @param delivered what is in the ad
 * @param reason why
 */
public record Degradation(
    Stage stage, @Nullable String scene, Sentence requested, Sentence delivered, Sentence reason) {

  /** The same in a language, for files and programs; see {@link Degradation}. */
  public record Told(
      Stage stage, @Nullable String scene, String requested, String delivered, String reason) {}

  /** Its parts in a language. */
  public Told told(Locale locale) {
    return new Told(stage, scene, requested.in(locale), delivered.in(locale), reason.in(locale));
  }

  /** The whole in one sentence. */
  public Sentence sentence() {
    return scene == null
        ? Sentence.of(Loss.INSTEAD, delivered, requested, reason)
        : Sentence.of(Loss.INSTEAD_IN_SCENE, delivered, requested, reason, scene);
  }
}
