package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YuvLayersTest {
  /** Half the width is odd, so that chroma rows end with a sample alone. */
  private static final Resolution SIZE = new Resolution(54, 38);

  private static final Box ALL = new Box(0, 0, 54, 38);
  private static final Box REACH = new Box(6, 8, 40, 22);
  private static final long SEED = 420;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment bgra = arena.allocate(SIZE.bgraBytes(), 64);
  private final MemorySegment yuv = arena.allocate(Yuv420.bytes(SIZE), 64);
  private final byte[] film = new byte[(int) Yuv420.bytes(SIZE)];
  private final Random random = new Random(SEED);

  @AfterEach
  void giveBack() {
    arena.close();
  }

  @Test
  void layersLieOverEveryFrameInProportionToTheirAlpha() {
    scatter(REACH, 3);
    YuvLayers layers = new YuvLayers(SIZE, REACH);
    layers.take(bgra);
    for (int frame = 0; frame < 3; frame++) {
      random.nextBytes(film);
      lay(layers);
      assertNear();
    }
  }

  @Test
  void whateverTheAlphaWhiteOverWhiteStaysWhiteAndBlackOverBlackBlack() {
    YuvLayers layers = new YuvLayers(SIZE, ALL);
    for (int level : new int[] {0, 255}) {
      for (int i = 0; i < SIZE.pixels(); i++) {
        int alpha = i % 256;
        bgra.setAtIndex(ValueLayout.JAVA_INT, i, alpha << 24 | (level & alpha) * 0x10101);
      }
      layers.take(bgra);
      Arrays.fill(film, (byte) level); // more than tv range, as a film can have it
      lay(layers);
      assertNear();
    }
  }

  @Test
  void newLayersLeaveNothingOfTheLast() {
    YuvLayers layers = new YuvLayers(SIZE, ALL);
    scatter(ALL, 1);
    layers.take(bgra);
    random.nextBytes(film);
    lay(layers);
    scatter(new Box(20, 12, 8, 6), 2);
    layers.take(bgra);
    lay(layers);
    assertNear();
  }

  @Test
  void whatIsTransparentLeavesEveryBitOfTheFilm() {
    random.nextBytes(film);
    bgra.fill((byte) 0);
    bgra.setAtIndex(ValueLayout.JAVA_INT, 3L * SIZE.width() + 11, 0xFFFFFFFF);
    YuvLayers layers = new YuvLayers(SIZE, ALL);
    layers.take(bgra);
    lay(layers);
    int changed = 0;
    for (int i = 0; i < film.length; i++) {
      changed += sample(i) == (film[i] & 0xFF) ? 0 : 1;
    }
    assertThat(changed).as("one luma sample, and the chroma at 10 and 12").isBetween(1, 5);
  }

  @Test
  void aMixtureHoldsBothFramesByTheirShares() {
    byte[] young = new byte[film.length];
    MemorySegment other = arena.allocate(film.length);
    for (double share : new double[] {0, 0.004, 0.3, 0.5, 0.97, 1}) {
      random.nextBytes(film);
      random.nextBytes(young);
      other.copyFrom(MemorySegment.ofArray(young));
      yuv.copyFrom(MemorySegment.ofArray(film));
      new SamplePairs(SIZE.width()).mix(other, share, yuv);
      for (int i = 0; i < film.length; i++) {
        double wanted = (film[i] & 0xFF) * (1 - share) + (young[i] & 0xFF) * share;
        assertThat((double) sample(i))
            .as("seed %d, share %s, sample %d", SEED, share, i)
            .isCloseTo(wanted, within(share == 0 || share == 1 ? 0 : 1.0));
      }
    }
  }

  private void lay(YuvLayers layers) {
    yuv.copyFrom(MemorySegment.ofArray(film));
    layers.lay(yuv);
  }

  /** Words and soft edges here and there: whole rows and row ends stay empty. */
  private void scatter(Box reach, int thinness) {
    bgra.fill((byte) 0);
    for (int y = reach.y(); y < reach.y() + reach.height(); y++) {
      for (int x = reach.x(); x < reach.x() + reach.width(); x++) {
        if (y / 4 % 2 == 0 && random.nextInt(thinness) == 0) {
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

  private void assertNear() {
    StandardYuv standard = StandardYuv.of(bgra, SIZE);
    for (int i = 0; i < film.length; i++) {
      double wanted = standard.added()[i] + (film[i] & 0xFF) * standard.shining()[i];
      assertThat((double) sample(i))
          .as("seed %d, sample %d", SEED, i)
          .isCloseTo(wanted, within(1.01));
    }
  }

  private int sample(long at) {
    return yuv.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
  }
}
