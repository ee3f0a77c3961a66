package app.spotwright.composition;

import app.spotwright.workshop.Artifact;
import java.util.List;

/**
 * The encoded pictures of an ad in one shape, without sound.
 *
 * @param target the shape and size
 * @param segments in order
 * @param frames length of them all
 */
public record Footage(Target target, List<Artifact> segments, int frames) {
  public Footage {
    segments = List.copyOf(segments);
  }
}
