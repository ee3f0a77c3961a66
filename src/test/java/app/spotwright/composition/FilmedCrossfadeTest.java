package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FilmViews;
import app.spotwright.composition.ffmpeg.TestFfmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films that fade into one another, against pictures of both that are mixed here. */
class FilmedCrossfadeTest {
  private static final Resolution SIZE = new Resolution(108, 192);
  private static final int SLOT = 60;
  private static final int FRAMES = 30;
  private static final double A_FRAME = 1.0 / (FRAMES - 1);

  /** What encoding does to frames that are no mixture. */
  private static final double NOISE = 2;

  @TempDir Path folder;

  @Test
  void everyFrameIsTheMixtureOfBothScenesWithTheirWords() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    Path bright = film(ffmpeg, "bright", "testsrc2=size=192x192:rate=30");
    Path dark = film(ffmpeg, "dark", "testsrc=size=96x160:rate=25,negate,eq=brightness=-0.4");
    TestReel reel = new TestReel(SLOT, SLOT).film(0, bright).film(1, dark);
    Reel built = reel.cuts(TransitionKind.CROSSFADE).build();
    List<Target> tall = List.of(new Target(AspectRatio.VERTICAL_9_16, SIZE));
    Commission commission = new Commission(built, tall, Quality.FINAL);
    try (Workshop shop = Workshop.open(folder.resolve("shop"), "t", WorkshopSettings.DEFAULT);
        Arena arena = Arena.ofConfined()) {
      Path fading =
          SegmentFiles.parts(commission, SegmentFiles.ALL_BUT_LOSSLESS, shop, ffmpeg).get(1).file();
      assertThat(ffmpeg.probe(fading).video()).extracting("frames").isEqualTo(FRAMES);
      Compositor compositor = new Compositor(shop, new MotionStudio(), ffmpeg, new EncoderSeats(1));
      MemorySegment frame = arena.allocate(SIZE.bgraBytes(), 64);
      try (FilmViews made = FilmViews.open(ffmpeg, fading, FRAMES, 0, FRAMES, List.of(SIZE))) {
        for (int i : new int[] {0, 1, 9, 15, 22, 28, 29}) {
          made.view(0).draw(i, frame);
          double t = i / (FRAMES - 1.0);
          Picture old = still(compositor, built, 0, SLOT - FRAMES / 2 + i);
          Picture young = still(compositor, built, 1, i);
          double apart = distance(frame, old, young, faded(t));
          assertThat(apart).as("mean distance of frame %d in steps of 255", i).isLessThan(NOISE);
          if (i > 5 && i < FRAMES - 5) {
            for (double other : new double[] {faded(t - A_FRAME), faded(t + A_FRAME)}) {
              assertThat(distance(frame, old, young, other))
                  .as("frame %d, mixed as the one before or after it", i)
                  .isGreaterThan(1.3 * apart);
            }
          }
        }
      }
    }
  }

  private static Picture still(Compositor compositor, Reel reel, int scene, int frame)
      throws Exception {
    return compositor.still(reel.clips().get(scene), reel.props(), frame, SIZE);
  }

  private static double faded(double t) {
    return t * t * (3 - 2 * t);
  }

  /** Of how light the pixels are: films keep colours at half the size only. */
  private static double distance(MemorySegment bgra, Picture old, Picture young, double share) {
    double sum = 0;
    for (int i = 0; i < SIZE.pixels(); i++) {
      int p = bgra.getAtIndex(ValueLayout.JAVA_INT, i);
      double made = luma(p >>> 16, p >>> 8, p);
      double a = luma(old.rgba()[4 * i], old.rgba()[4 * i + 1], old.rgba()[4 * i + 2]);
      double b = luma(young.rgba()[4 * i], young.rgba()[4 * i + 1], young.rgba()[4 * i + 2]);
      sum += Math.abs(made - (a + (b - a) * share));
    }
    return sum / SIZE.pixels();
  }

  private static double luma(int red, int green, int blue) {
    return 0.2126 * (red & 0xFF) + 0.7152 * (green & 0xFF) + 0.0722 * (blue & 0xFF);
  }

  private Path film(Ffmpeg ffmpeg, String name, String picture) throws Exception {
    Path file = folder.resolve(name + ".mp4");
    Arguments arguments = Arguments.of("-f lavfi -i").word(picture);
    arguments.words("-t 3 -c:v libx264 -pix_fmt yuv420p").file(file);
    ffmpeg.run(arguments.list(), Duration.ofSeconds(30));
    return file;
  }
}
