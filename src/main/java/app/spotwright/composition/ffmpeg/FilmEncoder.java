package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.SegmentEncoder.Filled;
import app.spotwright.composition.ffmpeg.SegmentEncoder.Filling;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Encodes filmed clips with drawn layers over them, alone or fading into one another. Each film is
 * decoded once for all shapes, and stays 4:2:0 on its way. Thread-safe.
 */
public final class FilmEncoder {
  private final Ffmpeg ffmpeg;
  private final SegmentEncoder encoder;

  public FilmEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    encoder = new SegmentEncoder(ffmpeg);
  }

  /**
   * Encodes a piece of a clip in one or more shapes.
   *
   * @param file the film, of any kind
   * @param strips what lies over it in each shape, as long as the clip; drawn on the calling
   *     thread. All of the same frames of the clip
   * @throws UnreadableFilm if the film cannot be read to the end of the piece
   * @throws FfmpegFailure if an encoder fails; partial files may be left
   * @throws InterruptedException if the thread is interrupted; no process is left then
   */
  public void encode(Path file, List<Strip> strips)
      throws IOException, FfmpegFailure, InterruptedException {
    try (LaidFilm film = open(file, strips)) {
      List<Filled> all = new ArrayList<>();
      for (Strip strip : strips) {
        int shape = all.size();
        all.add(filled(strip, (index, room) -> film.read(shape, room)));
      }
      encoder.fill(all);
      film.finish();
    }
  }

  /**
   * Encodes one clip fading into another.
   *
   * @param file the earlier film
   * @param strips what lies over it in each shape, and what is to be made, as above
   * @param younger the later film
   * @param over what lies over that one in each shape; it is seen from its first frame on
   * @param share of the later one in frame 0, 1, … of what is made, 0 to 1
   * @throws UnreadableFilm if a film cannot be read to the end of the piece
   * @throws FfmpegFailure if an encoder fails; partial files may be left
   * @throws InterruptedException if the thread is interrupted; no process is left then
   */
  public void crossfade(
      Path file,
      List<Strip> strips,
      Path younger,
      List<FrameSource> over,
      IntToDoubleFunction share)
      throws IOException, FfmpegFailure, InterruptedException {
    int frames = strips.getFirst().piece().frames();
    try (LaidFilm from = open(file, strips);
        LaidFilm to = LaidFilm.open(ffmpeg, younger, over, 0, frames);
        Arena arena = Arena.ofConfined()) {
      List<Filled> all = new ArrayList<>();
      for (Strip strip : strips) {
        int shape = all.size();
        Resolution size = strip.source().resolution();
        SamplePairs pairs = new SamplePairs(size.width());
        MemorySegment young = arena.allocate(Yuv420.bytes(size), 64);
        Filling mixed =
            (index, room) -> {
              from.read(shape, room);
              to.read(shape, young);
              pairs.mix(young, share.applyAsDouble(index), room);
            };
        all.add(filled(strip, mixed));
      }
      encoder.fill(all);
      from.finish();
      to.finish();
    }
  }

  private LaidFilm open(Path file, List<Strip> strips) throws IOException, InterruptedException {
    Piece piece = strips.getFirst().piece();
    List<FrameSource> over = strips.stream().map(Strip::source).toList();
    return LaidFilm.open(ffmpeg, file, over, piece.from(), piece.frames());
  }

  private static Filled filled(Strip strip, Filling filling) {
    return new Filled(strip.source().resolution(), filling, strip.piece(), strip.done());
  }
}
