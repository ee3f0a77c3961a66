package app.spotwright.generation;

import app.spotwright.clip.Clip;
import app.spotwright.composition.KeyFrames;
import app.spotwright.composition.PrintedProps;
import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Key frames of all scenes in all shapes, on one sheet. */
final class Storyboard {
  /** Where in a scene everything has entered and nothing leaves yet. */
  private static final double KEY_MOMENT = 0.7;

  private final MotionStudio studio;
  private final KeyFrames frames;
  private final RunLog log;

  Storyboard(Studio studio, RunLog log) {
    this.studio = studio.motion();
    this.frames = new KeyFrames(studio.workshop(), studio.motion());
    this.log = log;
  }

  /**
   * One row for each shape, one column for each scene.
   *
   * @param ids of the scenes
   * @param told of each frame as soon as it is there
   */
  Picture sheet(
      List<String> ids,
      List<Clip> clips,
      PrintedProps props,
      List<AspectRatio> shapes,
      int shortSide,
      Generation.FrameListener told)
      throws IOException, InterruptedException {
    List<List<Picture>> rows = new ArrayList<>();
    for (AspectRatio shape : shapes) {
      rows.add(keyFrames(ids, clips, props, shape.atShortSide(shortSide), told));
    }
    return ContactSheet.of(rows);
  }

  /**
   * The frame that says most about each scene.
   *
   * @param ids of the scenes
   * @param told of each frame as soon as it is there
   */
  List<Picture> keyFrames(
      List<String> ids,
      List<Clip> clips,
      PrintedProps props,
      Resolution size,
      Generation.FrameListener told)
      throws IOException, InterruptedException {
    List<Picture> drawn = new ArrayList<>();
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      Still still = Still.of(less -> keyFrame(less.apply(clip, studio).program(), props, size));
      still.tell(log, Stage.GENERATING_SCENES, ids.get(i), Loss.WHOLE_SCENE);
      drawn.add(still.picture());
      told.drawn(ids.get(i), still.picture());
    }
    return drawn;
  }

  /** The frame that says most about a scene. */
  private Picture keyFrame(SceneProgram program, PrintedProps props, Resolution size)
      throws IOException, InterruptedException {
    return frames.of(program, props, keyMoment(program), size);
  }

  /** Frame of a clip in which everything has entered and nothing leaves yet. */
  static int keyMoment(SceneProgram program) {
    int alone = program.frames() - program.lead() - program.trail();
    return program.lead() + (int) (alone * KEY_MOMENT);
  }

  /** The scene that shows best what the ad is about. */
  static int posterScene(List<Clip> clips) {
    List<SceneRole> roles = clips.stream().map(clip -> clip.program().role()).toList();
    int best = roles.indexOf(SceneRole.REVEAL);
    best = best < 0 ? roles.indexOf(SceneRole.SHOWCASE) : best;
    return best < 0 ? roles.size() - 1 : best;
  }

  /** The timeline of a document's scenes with its transitions, shortened where they do not fit. */
  static Timeline timeline(ShootingPlan plan) {
    return Timeline.of(plan.slots(), Timeline.fit(plan.slots(), plan.cuts()));
  }
}
