package app.spotwright.generation;

import app.spotwright.clip.Clip;
import app.spotwright.composition.Reel;
import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.List;

/** Key frames of all scenes in all shapes, on one sheet. */
final class Storyboard {
  /** Where in a scene everything has entered and nothing leaves yet. */
  private static final double KEY_MOMENT = 0.7;

  private final MotionStudio studio;

  Storyboard(MotionStudio studio) {
    this.studio = studio;
  }

  /** One row for each shape, one column for each scene. */
  Picture sheet(List<Clip> clips, Props props, List<AspectRatio> shapes, int shortSide) {
    List<List<Picture>> rows = new ArrayList<>();
    for (AspectRatio shape : shapes) {
      List<Picture> row = new ArrayList<>();
      for (Clip clip : clips) {
        row.add(keyFrame(clip.program(), props, shape.atShortSide(shortSide)));
      }
      rows.add(row);
    }
    return ContactSheet.of(rows);
  }

  /** The frame that says most about a scene. */
  private Picture keyFrame(SceneProgram program, Props props, Resolution size) {
    try (FrameSource scene = studio.scene(program, props, size)) {
      return studio.still(scene, keyMoment(program));
    }
  }

  private static int keyMoment(SceneProgram program) {
    int alone = program.frames() - program.lead() - program.trail();
    return program.lead() + (int) (alone * KEY_MOMENT);
  }

  /** The frame of the ad that is its poster: the key moment of the scene that shows the product. */
  static int posterFrame(Reel reel) {
    List<SceneRole> roles = reel.clips().stream().map(clip -> clip.program().role()).toList();
    int best = roles.indexOf(SceneRole.REVEAL);
    best = best < 0 ? roles.indexOf(SceneRole.SHOWCASE) : best;
    best = best < 0 ? roles.size() - 1 : best;
    return reel.timeline().spans().get(best).start() + keyMoment(reel.clips().get(best).program());
  }

  /** The timeline of a document's scenes with its transitions, shortened where they do not fit. */
  static Timeline timeline(ShootingPlan plan) {
    return Timeline.of(plan.slots(), Timeline.fit(plan.slots(), plan.cuts()));
  }
}
