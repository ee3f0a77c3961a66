package app.spotwright.generation;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be made as wished, and what was delivered instead.
 *
 * @param stage where it happened
 * @param scene id of the scene that it concerns, or null for the whole ad
 * @param requested what was wished for
 * @param delivered what is in the ad
 * @param reason why, in words for people
 */
public record Degradation(
    Stage stage, @Nullable String scene, String requested, String delivered, String reason) {

  /** The whole in one sentence. */
  public String sentence() {
    String where = scene == null ? "" : "Scene " + scene + ": ";
    return "%s%s instead of %s (%s)".formatted(where, delivered, requested, reason);
  }
}
