package app.spotwright.scene;

import app.spotwright.ad.AdDocument;
import app.spotwright.media.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the scenes of an ad are one ad.
 *
 * @param score 0 to 100
 * @param remarks what it lacks, the gravest first
 */
public record Coherence(int score, List<Remark> remarks) {
  public Coherence {
    remarks = List.copyOf(remarks);
  }

  /**
   * Something that an ad lacks.
   *
   * @param says what it is
   * @param scene id of the scene that it is about, or null if it is about all
   * @param fix what can be done about it at once, or null if only people can
   */
  public record Remark(Sentence says, @Nullable String scene, @Nullable Fix fix) {}

  /**
   * What can be done at once.
   *
   * @param says what it is, as a command
   * @param after the ad with it done
   */
  public record Fix(Sentence says, AdDocument after) {}
}
