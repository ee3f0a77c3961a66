package app.spotwright.composition;

import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.engine.motion.MotionStudio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides an ad into the segments that have to be made. */
final class SegmentPlan {
  private SegmentPlan() {}

  /** Every segment of the ad in every shape; the segments of one shape in order. */
  static List<SegmentJob> jobs(Commission commission, Encoding encoding, String tool) {
    Reel reel = commission.reel();
    List<SeenScene> scenes =
        reel.clips().stream().map(clip -> SeenScene.of(clip, reel.props())).toList();
    List<Segment> segments = reel.timeline().segments();
    List<SegmentJob> jobs = new ArrayList<>();
    for (Target target : commission.targets()) {
      for (int i = 0; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        List<SeenScene> seen = seen(scenes, segment);
        Cut cut = cut(reel, segment);
        SegmentRecipe recipe =
            new SegmentRecipe(
                seen.stream().map(SeenScene::print).toList(),
                cut.frames() == 0 ? "" : cut.kind().name(),
                from(segment),
                segment.frames(),
                target.resolution(),
                encoding,
                MotionStudio.version(),
                tool,
                SegmentRecipe.VERSION);
        jobs.add(new SegmentJob(i, segment, seen, cut, target, recipe));
      }
    }
    return jobs;
  }

  /**
   * What is made together, the costliest first: a segment that shows a film in all shapes, so that
   * it is decoded once; any other one in a single shape.
   */
  static List<List<SegmentJob>> groups(List<SegmentJob> jobs) {
    Map<Object, List<SegmentJob>> groups = new LinkedHashMap<>();
    for (SegmentJob job : jobs) {
      boolean filmed = job.scenes().stream().anyMatch(scene -> scene.film() != null);
      groups.computeIfAbsent(filmed ? job.index() : job, key -> new ArrayList<>()).add(job);
    }
    Comparator<List<SegmentJob>> cost =
        Comparator.comparing(group -> group.stream().mapToLong(SegmentJob::cost).sum());
    return groups.values().stream().sorted(cost.reversed()).toList();
  }

  private static List<SeenScene> seen(List<SeenScene> scenes, Segment segment) {
    return switch (segment) {
      case Segment.Body body -> List.of(scenes.get(body.scene()));
      case Segment.Change change -> List.of(scenes.get(change.cut()), scenes.get(change.cut() + 1));
    };
  }

  private static Cut cut(Reel reel, Segment segment) {
    return switch (segment) {
      case Segment.Body body -> Cut.HARD;
      case Segment.Change change -> reel.cuts().get(change.cut());
    };
  }

  private static int from(Segment segment) {
    return switch (segment) {
      case Segment.Body body -> body.from();
      case Segment.Change change -> change.from();
    };
  }
}
