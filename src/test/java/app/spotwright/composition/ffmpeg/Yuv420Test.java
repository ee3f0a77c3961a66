package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against the formulas of ITU-R BT.709 in floating point. */
class Yuv420Test {
  private static final Resolution SIZE = new Resolution(54, 38);
  private static final long SEED = 709;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment bgra = arena.allocate(SIZE.bgraBytes(), 64);
  private final MemorySegment yuv = arena.allocate(Yuv420.bytes(SIZE), 64);
  private final Random random = new Random(SEED);

  @AfterEach
  void giveBack() {
    arena.close();
  }

  @Test
  void everySampleIsWithinHalfAStepOfTheStandard() {
    for (int i = 0; i < SIZE.pixels(); i++) {
      bgra.setAtIndex(ValueLayout.JAVA_INT, i, random.nextInt() | 0xFF000000);
    }
    new Yuv420(SIZE).convert(bgra, yuv);
    double[][] expected = standard();
    assertNear(expected, new byte[(int) Yuv420.bytes(SIZE)], 0.51);
  }

  @Test
  void blackWhiteAndGreyAreExact() {
    for (int grey : new int[] {0, 128, 255}) {
      bgra.fill((byte) grey);
      new Yuv420(SIZE).convert(bgra, yuv);
      assertThat(sample(0)).isEqualTo((int) Math.round(16 + grey * 219 / 255.0));
      assertThat(sample(SIZE.pixels())).isEqualTo(128);
      assertThat(sample(Yuv420.bytes(SIZE) - 1)).isEqualTo(128);
    }
  }

  @Test
  void layersLieOverTheFrameInProportionToTheirAlpha() {
    byte[] film = new byte[(int) Yuv420.bytes(SIZE)];
    random.nextBytes(film);
    MemorySegment.copy(film, 0, yuv, ValueLayout.JAVA_BYTE, 0, film.length);
    Box reach = new Box(6, 8, 40, 22);
    scatter(reach);
    new Yuv420(SIZE).lay(bgra, reach, yuv);
    assertNear(standard(), film, 0.6);
  }

  @Test
  void whatIsTransparentLeavesEveryBitOfTheFilm() {
    byte[] film = new byte[(int) Yuv420.bytes(SIZE)];
    random.nextBytes(film);
    MemorySegment.copy(film, 0, yuv, ValueLayout.JAVA_BYTE, 0, film.length);
    bgra.fill((byte) 0);
    bgra.setAtIndex(ValueLayout.JAVA_INT, 3L * SIZE.width() + 11, 0xFFFFFFFF);
    new Yuv420(SIZE).lay(bgra, new Box(0, 0, SIZE.width(), SIZE.height()), yuv);
    int changed = 0;
    for (int i = 0; i < film.length; i++) {
      changed += sample(i) == (film[i] & 0xFF) ? 0 : 1;
    }
    assertThat(changed).as("one luma sample, and the chroma at 10 and 12").isBetween(1, 5);
  }

  @Test
  void oddSidesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Yuv420(new Resolution(5, 4)));
  }

  /** Words and soft edges here and there: whole rows and row ends stay empty. */
  private void scatter(Box reach) {
    bgra.fill((byte) 0);
    for (int y = reach.y(); y < reach.y() + reach.height(); y++) {
      for (int x = reach.x(); x < reach.x() + reach.width(); x++) {
        if (y / 4 % 2 == 0 && random.nextInt(3) == 0) {
          int alpha = random.nextInt(256);
          int pixel = alpha << 24;
          for (int shift = 0; shift <= 16; shift += 8) {
            pixel |= random.nextInt(alpha + 1) << shift;
          }
          bgra.setAtIndex(ValueLayout.JAVA_INT, (long) y * SIZE.width() + x, pixel);
        }
      }
    }
  }

  private void assertNear(double[][] expected, byte[] film, double most) {
    for (int i = 0; i < film.length; i++) {
      double wanted = expected[0][i] + (film[i] & 0xFF) * expected[1][i];
      assertThat((double) sample(i))
          .as("seed %d, sample %d", SEED, i)
          .isCloseTo(wanted, within(most));
    }
  }

  private int sample(long at) {
    return yuv.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
  }

  /** What the pixels add to each sample, and the share of the film that shines through. */
  private double[][] standard() {
    double[][] all = new double[2][(int) Yuv420.bytes(SIZE)];
    int w = SIZE.width();
    int h = SIZE.height();
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        double[] p = pixel(x, y);
        all[0][y * w + x] = 219 / 255.0 * luma(p) + 16 * p[0];
        all[1][y * w + x] = 1 - p[0];
      }
    }
    for (int y = 0; y < h; y += 2) {
      for (int x = 0; x < w; x += 2) {
        double[] p = around(x, y);
        int at = w * h + y / 2 * (w / 2) + x / 2;
        all[0][at] = 224 / 255.0 * (p[3] - luma(p)) / 1.8556 + 128 * p[0];
        all[0][at + w * h / 4] = 224 / 255.0 * (p[1] - luma(p)) / 1.5748 + 128 * p[0];
        all[1][at] = 1 - p[0];
        all[1][at + w * h / 4] = 1 - p[0];
      }
    }
    return all;
  }

  private static double luma(double[] p) {
    return 0.2126 * p[1] + 0.7152 * p[2] + 0.0722 * p[3];
  }

  /** Alpha 0 to 1, red, green, blue 0 to 255. */
  private double[] pixel(int x, int y) {
    int p = bgra.getAtIndex(ValueLayout.JAVA_INT, (long) y * SIZE.width() + Math.max(0, x));
    return new double[] {(p >>> 24) / 255.0, p >> 16 & 255, p >> 8 & 255, p & 255};
  }

  private double[] around(int x, int y) {
    double[] mean = new double[4];
    for (int dy = 0; dy < 2; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        double[] p = pixel(x + dx, y + dy);
        for (int i = 0; i < 4; i++) {
          mean[i] += p[i] * (dx == 0 ? 2 : 1) / 8;
        }
      }
    }
    return mean;
  }
}
