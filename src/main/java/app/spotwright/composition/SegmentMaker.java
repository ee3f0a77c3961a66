package app.spotwright.composition;

import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.FilmEncoder;
import app.spotwright.composition.ffmpeg.FilmFrames;
import app.spotwright.composition.ffmpeg.Piece;
import app.spotwright.composition.ffmpeg.SegmentEncoder;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Picture;
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
  private final FilmEncoder filmEncoder;

  SegmentMaker(Workshop workshop, MotionStudio studio, Ffmpeg ffmpeg) {
    this.workshop = workshop;
    this.studio = studio;
    this.ffmpeg = ffmpeg;
    this.encoder = new SegmentEncoder(ffmpeg);
    this.filmEncoder = new FilmEncoder(ffmpeg);
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

  /** One frame of a clip as a picture. */
  Picture still(SeenScene scene, int index, Resolution resolution)
      throws IOException, InterruptedException {
    try (FrameSource source = open(scene, resolution)) {
      return studio.still(source, index);
    }
  }

  private void encode(SegmentJob job, Path file, IntConsumer done)
      throws IOException, InterruptedException, FfmpegFailure {
    SeenScene scene = job.scenes().getFirst();
    Resolution resolution = job.target().resolution();
    Encoding encoding = job.recipe().encoding();
    switch (job.segment()) {
      case Segment.Body body -> {
        Piece piece = new Piece(body.from(), body.frames(), encoding, file);
        encodeAlone(scene, resolution, piece, done);
      }
      case Segment.Change change -> {
        SeenScene next = job.scenes().getLast();
        Piece piece = new Piece(0, change.frames(), encoding, file);
        try (FrameSource earlier = open(scene, resolution);
            FrameSource later = open(next, resolution);
            FrameSource both =
                studio.transition(
                    job.cut().kind(),
                    earlier,
                    change.from(),
                    later,
                    change.frames(),
                    next.program().look())) {
          encoder.encode(both, piece, done);
        }
      }
    }
  }

  private void encodeAlone(SeenScene scene, Resolution resolution, Piece piece, IntConsumer done)
      throws IOException, InterruptedException, FfmpegFailure {
    Path film = scene.film();
    if (film == null) {
      try (FrameSource drawn = open(scene, resolution)) {
        encoder.encode(drawn, piece, done);
      }
    } else {
      try (FrameSource layers = studio.layers(scene.program(), scene.props(), resolution)) {
        filmEncoder.encode(film, layers, piece, done);
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
