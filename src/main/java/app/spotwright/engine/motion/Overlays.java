package app.spotwright.engine.motion;

import java.util.List;

/**
 * What is laid over everything else of a scene.
 *
 * @param aiLabel words that say that the picture is made by a machine; empty for none. Seen all the
 *     time, at the left of the safe zone, in a line that nothing else uses: its first in a tall
 *     frame, else its last
 * @param placed pictures and words placed by hand, the lowest first
 */
public record Overlays(String aiLabel, List<Placed> placed) {
  /** Nothing. */
  public static final Overlays NONE = new Overlays("", List.of());

  public Overlays {
    placed = List.copyOf(placed);
  }

  /** The same without any picture. */
  public Overlays pictureless() {
    return new Overlays(
        aiLabel, placed.stream().filter(each -> each.shows() instanceof Placed.Words).toList());
  }

  /** The same without anything that is written. */
  public Overlays wordless() {
    return new Overlays(
        "", placed.stream().filter(each -> !(each.shows() instanceof Placed.Words)).toList());
  }
}
