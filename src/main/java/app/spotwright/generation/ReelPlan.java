package app.spotwright.generation;

import app.spotwright.clip.Clip;
import app.spotwright.composition.CompositionFailure.Fault;
import app.spotwright.composition.Cut;
import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How whole each scene and each transition is to be made: everything at first, less wherever it
 * turned out that it cannot be done. Not thread-safe.
 */
final class ReelPlan {
  private final List<Simplification> scenes;
  private final List<Boolean> hard;
  private final List<Sentence> reasons;

  ReelPlan(int scenes) {
    this.scenes = new ArrayList<>(Collections.nCopies(scenes, Simplification.NONE));
    this.hard = new ArrayList<>(Collections.nCopies(scenes - 1, false));
    this.reasons = new ArrayList<>(Collections.nCopies(scenes, Sentence.of(Loss.OTHER_SCENE)));
  }

  /** What is left out of a scene. */
  Simplification scene(int index) {
    return scenes.get(index);
  }

  /** Whether the transition after a scene became a hard cut. */
  boolean isHard(int cut) {
    return hard.get(cut);
  }

  /** Why something at a scene failed last. */
  Sentence why(int scene) {
    return reasons.get(scene);
  }

  /** The cuts with those made hard that failed. */
  List<Cut> cuts(List<Cut> wanted) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      cuts.add(hard.get(i) ? Cut.HARD : wanted.get(i));
    }
    return cuts;
  }

  /**
   * Asks less where something failed.
   *
   * @return false if nothing can be left out any more
   */
  boolean simplify(Fault fault, Clip clip) {
    String reason = String.valueOf(fault.cause().getMessage());
    reasons.set(fault.scene(), Sentence.verbatim(reason.lines().findFirst().orElse(reason)));
    return switch (fault.layer()) {
      case TRANSITION -> !hard.set(fault.scene(), true) || next(fault.scene(), clip);
      case FILM, SCENE -> next(fault.scene(), clip);
      case ENCODER -> allHard() || next(fault.scene(), clip);
    };
  }

  private boolean allHard() {
    boolean changed = hard.contains(false);
    Collections.fill(hard, true);
    return changed;
  }

  private boolean next(int scene, Clip clip) {
    Simplification now = scenes.get(scene);
    if (!now.hasNext()) {
      return false;
    }
    Simplification next = now.next();
    boolean drawn = clip instanceof Clip.Drawn;
    scenes.set(scene, next == Simplification.FILM && drawn ? next.next() : next);
    return true;
  }
}
