package app.spotwright.composition;

import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.FilmEncoder;
import app.spotwright.composition.ffmpeg.Piece;
import app.spotwright.composition.ffmpeg.SegmentEncoder;
import app.spotwright.composition.ffmpeg.Strip;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Draws and encodes one segment in as many shapes as are wanted, side by side. Thread-safe. */
final class SegmentShooting {
  private final MotionStudio studio;
  private final Ffmpeg ffmpeg;
  private final SegmentEncoder encoder;
  private final FilmEncoder filmEncoder;

  SegmentShooting(MotionStudio studio, Ffmpeg ffmpeg) {
    this.studio = studio;
    this.ffmpeg = ffmpeg;
    this.encoder = new SegmentEncoder(ffmpeg);
    this.filmEncoder = new FilmEncoder(ffmpeg);
  }

  /**
   * Writes the files.
   *
   * @param files of the same segment in different shapes, and where each goes
   * @param done told the number of frames that are done of each
   */
  void shoot(Map<SegmentJob, Path> files, ObjIntConsumer<SegmentJob> done)
      throws IOException, InterruptedException, FfmpegFailure {
    SegmentJob any = files.keySet().iterator().next();
    switch (any.segment()) {
      case Segment.Body body -> alone(any.scenes().getFirst(), body.from(), files, done);
      case Segment.Change change -> change(change, any, files, done);
    }
  }

  private void alone(
      SeenScene scene, int from, Map<SegmentJob, Path> files, ObjIntConsumer<SegmentJob> done)
      throws IOException, InterruptedException, FfmpegFailure {
    Path film = scene.film();
    try (FrameSources sources = new FrameSources()) {
      List<Strip> strips = new ArrayList<>();
      for (Map.Entry<SegmentJob, Path> file : files.entrySet()) {
        Resolution size = file.getKey().target().resolution();
        FrameSource source =
            film == null ? studio.scene(scene.program(), scene.props(), size) : layers(scene, file);
        strips.add(strip(sources.add(source), from, file, done));
      }
      if (film == null) {
        encoder.encode(strips);
      } else {
        filmEncoder.encode(film, strips);
      }
    }
  }

  private void change(
      Segment.Change change,
      SegmentJob any,
      Map<SegmentJob, Path> files,
      ObjIntConsumer<SegmentJob> done)
      throws IOException, InterruptedException, FfmpegFailure {
    SeenScene before = any.scenes().getFirst();
    SeenScene after = any.scenes().getLast();
    Path older = before.film();
    Path younger = after.film();
    if (older != null && younger != null && any.cut().kind() == TransitionKind.CROSSFADE) {
      try (FrameSources sources = new FrameSources()) {
        List<Strip> strips = new ArrayList<>();
        List<FrameSource> over = new ArrayList<>();
        for (Map.Entry<SegmentJob, Path> file : files.entrySet()) {
          strips.add(strip(sources.add(layers(before, file)), change.from(), file, done));
          over.add(sources.add(layers(after, file)));
        }
        int frames = change.frames();
        filmEncoder.crossfade(older, strips, younger, over, i -> studio.faded(i, frames));
      }
    } else {
      drawn(change, any, files, done);
    }
  }

  /** Transitions that are more than a mixture, or whose scenes are not both filmed. */
  private void drawn(
      Segment.Change change,
      SegmentJob any,
      Map<SegmentJob, Path> files,
      ObjIntConsumer<SegmentJob> done)
      throws IOException, InterruptedException, FfmpegFailure {
    SeenScene before = any.scenes().getFirst();
    SeenScene after = any.scenes().getLast();
    int frames = change.frames();
    List<Resolution> sizes = files.keySet().stream().map(job -> job.target().resolution()).toList();
    try (SceneViews earlier =
            SceneViews.open(studio, ffmpeg, before, change.from(), frames, sizes);
        SceneViews later = SceneViews.open(studio, ffmpeg, after, 0, frames, sizes);
        FrameSources both = new FrameSources()) {
      List<Strip> strips = new ArrayList<>();
      for (Map.Entry<SegmentJob, Path> file : files.entrySet()) {
        int shape = strips.size();
        FrameSource source =
            studio.transition(
                any.cut().kind(),
                earlier.get(shape),
                change.from(),
                later.get(shape),
                frames,
                after.program().look());
        strips.add(strip(both.add(source), 0, file, done));
      }
      encoder.encode(strips);
      earlier.finish();
      later.finish();
    }
  }

  private FrameSource layers(SeenScene scene, Map.Entry<SegmentJob, Path> file) {
    return studio.layers(scene.program(), scene.props(), file.getKey().target().resolution());
  }

  private static Strip strip(
      FrameSource source,
      int from,
      Map.Entry<SegmentJob, Path> file,
      ObjIntConsumer<SegmentJob> done) {
    SegmentJob job = file.getKey();
    Piece piece = new Piece(from, job.segment().frames(), job.recipe().encoding(), file.getValue());
    return new Strip(source, piece, count -> done.accept(job, count));
  }
}
