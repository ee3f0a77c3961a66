package app.spotwright.composition;

import java.util.List;

/**
 * What pictures are wanted.
 *
 * @param reel all that is seen
 * @param targets shapes and sizes; no shape twice
 * @param quality of the encoding
 */
public record Commission(Reel reel, List<Target> targets, Quality quality) {
  public Commission {
    targets = List.copyOf(targets);
    if (targets.stream().map(Target::aspect).distinct().count() != targets.size()) {
      throw new IllegalArgumentException("a shape is wanted twice");
    }
  }
}
