package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Encodes drawn frames. Thread-safe; every call runs processes of its own. */
public final class SegmentEncoder {
  private static final Duration LIMIT_START = Duration.ofMinutes(1);
  private static final Duration LIMIT_PER_FRAME = Duration.ofSeconds(2);

  private final Ffmpeg ffmpeg;

  public SegmentEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Fills in one frame after the other. */
  @FunctionalInterface
  interface Filling {
    /**
     * @param index 0 for the first one, then one more each time
     * @param yuv receives the frame as {@link Yuv420}
     */
    void fill(int index, MemorySegment yuv) throws IOException, InterruptedException;
  }

  /**
   * Frames that become one file.
   *
   * @param size of the frames
   * @param filling where they come from
   * @param piece how many, and where to
   * @param done told the number of frames done so far, after each
   */
  record Filled(Resolution size, Filling filling, Piece piece, IntConsumer done) {}

  /**
   * Draws frames on the calling thread and encodes them meanwhile. Several strips of the same
   * length advance together, frame by frame, so that they can be fed by one decoder.
   *
   * @param strips of opaque frames
   * @throws FfmpegFailure if an encoder fails; partial files may be left
   * @throws InterruptedException if the thread is interrupted; the encoders are gone then
   */
  public void encode(List<Strip> strips) throws IOException, FfmpegFailure, InterruptedException {
    try (Arena arena = Arena.ofConfined()) {
      List<Filled> all = new ArrayList<>();
      for (Strip strip : strips) {
        FrameSource source = strip.source();
        Yuv420 yuv = new Yuv420(source.resolution());
        MemorySegment frame = arena.allocate(source.resolution().bgraBytes(), 64);
        Filling filling =
            (index, room) -> {
              source.draw(strip.piece().from() + index, frame);
              yuv.convert(frame, room);
            };
        all.add(new Filled(source.resolution(), filling, strip.piece(), strip.done()));
      }
      fill(all);
    }
  }

  /** As above, with frames that are filled in, not drawn. */
  void fill(List<Filled> all) throws IOException, FfmpegFailure, InterruptedException {
    int frames = all.getFirst().piece().frames();
    if (all.stream().anyMatch(filled -> filled.piece().frames() != frames)) {
      throw new IllegalArgumentException("strips of different lengths");
    }
    List<OpenEncoder> encoders = new ArrayList<>();
    try {
      for (Filled filled : all) {
        encoders.add(OpenEncoder.start(ffmpeg, filled.size(), filled.piece()));
      }
      for (int i = 0; i < frames; i++) {
        for (int strip = 0; strip < encoders.size(); strip++) {
          MemorySegment room = encoders.get(strip).room();
          all.get(strip).filling().fill(i, room);
          encoders.get(strip).send(room);
          all.get(strip).done().accept(i + 1);
        }
      }
      for (OpenEncoder encoder : encoders) {
        encoder.finish();
      }
    } finally {
      for (OpenEncoder encoder : encoders) {
        encoder.close();
      }
    }
  }

  static Duration limit(int frames) {
    return LIMIT_START.plus(LIMIT_PER_FRAME.multipliedBy(frames));
  }
}
