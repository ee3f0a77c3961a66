package app.spotwright.composition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Some segments could not be made, tried twice. The others were, and are found again when the
 * caller asks for a simpler reel.
 */
public final class CompositionFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  CompositionFailure(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
    faults.forEach(fault -> addSuppressed(fault.cause()));
  }

  /** What went wrong and where; at least one. */
  public List<Fault> faults() {
    return faults;
  }

  /** What of the picture failed. */
  public enum Layer {
    /** The filmed file cannot be read: draw the scene instead. */
    FILM,
    /** The scene cannot be drawn: leave out its product or its words. */
    SCENE,
    /** A transition cannot be drawn or encoded: make it a hard cut. */
    TRANSITION,
    /** The encoder fails. */
    ENCODER
  }

  /**
   * One segment that could not be made.
   *
   * @param scene index of the scene; of a transition the earlier one
   * @param layer what failed
   * @param cause why
   */
  public record Fault(int scene, Layer layer, Throwable cause) {
    @Override
    public String toString() {
      return "scene %d, %s: %s".formatted(scene, layer, cause.getMessage());
    }
  }
}
