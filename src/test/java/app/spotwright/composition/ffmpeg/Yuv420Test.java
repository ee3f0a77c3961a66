package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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
    double[] expected = StandardYuv.of(bgra, SIZE).added();
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) sample(i))
          .as("seed %d, sample %d", SEED, i)
          .isCloseTo(expected[i], within(0.51));
    }
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
  void oddSidesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Yuv420(new Resolution(5, 4)));
  }

  private int sample(long at) {
    return yuv.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
  }
}
