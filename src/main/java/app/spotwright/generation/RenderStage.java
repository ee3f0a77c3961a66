package app.spotwright.generation;

import app.spotwright.clip.Clip;
import app.spotwright.composition.Commission;
import app.spotwright.composition.CompositionFailure;
import app.spotwright.composition.CompositionFailure.Fault;
import app.spotwright.composition.CompositionFailure.Layer;
import app.spotwright.composition.Compositor;
import app.spotwright.composition.Cut;
import app.spotwright.composition.Footage;
import app.spotwright.composition.PrintedProps;
import app.spotwright.composition.Quality;
import app.spotwright.composition.Reel;
import app.spotwright.composition.Target;
import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.DiskFull;
import app.spotwright.media.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws and encodes the pictures; where something cannot be made, makes the scene without it. */
final class RenderStage {
  private final Compositor compositor;
  private final MotionStudio motion;
  private final RunLog log;

  RenderStage(Compositor compositor, MotionStudio motion, RunLog log) {
    this.compositor = compositor;
    this.motion = motion;
    this.log = log;
  }

  /** Gives each scene's clip for a timeline: a transition that became a cut makes clips shorter. */
  @FunctionalInterface
  interface Clips {
    List<Clip> on(Timeline timeline) throws IOException;
  }

  /**
   * Everything that the pictures are made from.
   *
   * @param ids of the scenes
   * @param slots of the scenes in frames
   * @param cuts as wished for
   * @param clips of the scenes
   * @param props pictures
   */
  record Shooting(
      List<String> ids, List<Integer> slots, List<Cut> cuts, Clips clips, PrintedProps props) {}

  /**
   * What was rendered.
   *
   * @param footage of each shape
   * @param reel what is seen in it, with whatever had to be left out
   */
  record Rendered(List<Footage> footage, Reel reel) {}

  Rendered render(Shooting shooting, List<Target> targets, Quality quality)
      throws IOException, InterruptedException, CompositionFailure {
    ReelPlan plan = new ReelPlan(shooting.slots().size());
    while (true) {
      List<Cut> cuts = Timeline.fit(shooting.slots(), plan.cuts(shooting.cuts()));
      List<Clip> clips = shooting.clips().on(Timeline.of(shooting.slots(), cuts));
      Reel reel = new Reel(simplified(clips, plan), cuts, shooting.props());
      try {
        List<Footage> footage =
            compositor.film(
                new Commission(reel, targets, quality),
                (aspect, segment, frames, share, rendered) -> log.moves(Stage.RENDERING, share));
        footage.forEach(made -> log.used(made.segments()));
        tell(plan, shooting.ids());
        return new Rendered(footage, reel);
      } catch (CompositionFailure e) {
        simplify(plan, clips, e);
      }
    }
  }

  private List<Clip> simplified(List<Clip> clips, ReelPlan plan) {
    List<Clip> simplified = new ArrayList<>();
    for (int i = 0; i < clips.size(); i++) {
      simplified.add(plan.scene(i).apply(clips.get(i), motion));
    }
    return simplified;
  }

  /** Each scene and each transition asks less once, however many of its segments failed. */
  private static void simplify(ReelPlan plan, List<Clip> clips, CompositionFailure failure)
      throws CompositionFailure, IOException {
    List<Fault> faults = failure.faults();
    for (Fault fault : faults) {
      if (DiskFull.is(fault.cause())) {
        throw new IOException(fault.cause().getMessage(), failure); // nothing simpler would fit
      }
    }
    Set<String> done = new HashSet<>();
    for (Fault fault : faults) {
      boolean encoder = fault.layer() == Layer.ENCODER;
      boolean first = done.add(encoder ? "encoder" : fault.scene() + "/" + fault.layer());
      if (first && !followsFromAScene(fault, faults)) {
        if (!plan.simplify(fault, clips.get(fault.scene()))) {
          throw failure;
        }
      }
    }
  }

  /** A transition cannot be drawn if one of its scenes cannot: it may be whole once that one is. */
  private static boolean followsFromAScene(Fault fault, List<Fault> faults) {
    return fault.layer() == Layer.TRANSITION
        && faults.stream()
            .filter(other -> other.layer() == Layer.SCENE || other.layer() == Layer.FILM)
            .anyMatch(
                other -> other.scene() == fault.scene() || other.scene() == fault.scene() + 1);
  }

  private void tell(ReelPlan plan, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      Simplification scene = plan.scene(i);
      if (scene != Simplification.NONE) {
        log.degraded(
            Stage.RENDERING,
            ids.get(i),
            Sentence.of(Loss.WHOLE_SCENE),
            scene.delivered(),
            plan.why(i));
      }
      if (i < ids.size() - 1 && plan.isHard(i)) {
        log.degraded(
            Stage.RENDERING,
            ids.get(i),
            Sentence.of(Loss.TRANSITION),
            Sentence.of(Loss.HARD_CUT),
            plan.why(i));
      }
    }
  }
}
