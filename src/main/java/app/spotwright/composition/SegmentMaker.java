package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.FilmFrames;
import app.spotwright.composition.ffmpeg.SegmentEncoder;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Makes single segments: opens what is drawn and has it encoded. Thread-safe. */
final class SegmentMaker {
  static final String FILE = "segment.mp4";

  private final Workshop workshop;
  private final MotionStudio studio;
  private final Ffmpeg ffmpeg;
  private final SegmentEncoder encoder;

  SegmentMaker(Workshop workshop, MotionStudio studio, Ffmpeg ffmpeg) {
    this.workshop = workshop;
    this.studio = studio;
    this.ffmpeg = ffmpeg;
    this.encoder = new SegmentEncoder(ffmpeg);
  }

  /**
   * Makes a segment or finds it made.
   *
   * @param done told the number of frames that are done
   */
  Artifact make(SegmentJob job, IntConsumer done)
      throws IOException, InterruptedException, FfmpegFailure {
    Artifact artifact =
        workshop.<FfmpegFailure>make(
            job.recipe(), folder -> encode(job, folder.resolve(FILE), done));
    done.accept(job.segment().frames());
    return artifact;
  }

  private void encode(SegmentJob job, Path file, IntConsumer done)
      throws IOException, InterruptedException, FfmpegFailure {
    try (FrameSource earlier = open(job.scenes().getFirst(), job.target().resolution())) {
      switch (job.segment()) {
        case Timeline.Segment.Body body ->
            encoder.encode(
                earlier, body.from(), body.frames(), job.recipe().encoding(), file, done);
        case Timeline.Segment.Change change -> {
          try (FrameSource later = open(job.scenes().getLast(), job.target().resolution());
              FrameSource both =
                  studio.transition(
                      job.cut().kind(),
                      earlier,
                      change.from(),
                      later,
                      change.frames(),
                      job.scenes().getLast().program().look())) {
            encoder.encode(both, 0, change.frames(), job.recipe().encoding(), file, done);
          }
        }
      }
    }
  }

  private FrameSource open(SeenScene scene, Resolution resolution)
      throws IOException, InterruptedException {
    Path film = scene.film();
    if (film == null) {
      return studio.scene(scene.program(), scene.props(), resolution);
    }
    FrameSource frames = FilmFrames.open(ffmpeg, film, scene.program().frames(), resolution);
    return new LayeredFilm(frames, studio.layers(scene.program(), scene.props(), resolution));
  }
}
