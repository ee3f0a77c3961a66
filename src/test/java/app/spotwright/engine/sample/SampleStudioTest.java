package app.spotwright.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleStudioTest {
  private static final int WIDTH = 160;

  @Test
  void thePhotoIsTheSameEachTime() {
    SamplePhoto first = SampleStudio.shoot(SampleProduct.MUG, SampleBackdrop.BUSY, WIDTH);
    SamplePhoto second = SampleStudio.shoot(SampleProduct.MUG, SampleBackdrop.BUSY, WIDTH);
    assertThat(second.photo().rgba()).isEqualTo(first.photo().rgba());
    assertThat(second.product().rgba()).isEqualTo(first.product().rgba());
  }

  @ParameterizedTest
  @EnumSource
  void alphaIsTheTruthAboutThePhoto(SampleProduct product) {
    SamplePhoto shot = SampleStudio.shoot(product, SampleBackdrop.SOFT, WIDTH);
    assertThat(shot.photo().resolution()).isEqualTo(new Resolution(WIDTH, 200));
    assertThat(shot.photo().hasTransparency()).isFalse();
    int solid = 0;
    int soft = 0;
    for (int i = 0; i < shot.product().rgba().length; i += 4) {
      int cover = shot.outline().rgba()[i + 3] & 0xFF;
      soft += cover > 0 && cover < 255 ? 1 : 0;
      solid += cover == 255 ? 1 : 0;
      int alpha = shot.product().rgba()[i + 3] & 0xFF;
      assertThat(alpha).isLessThanOrEqualTo(cover);
      if (alpha == 255) {
        assertThat(shot.photo().rgba()[i] & 0xFF)
            .isCloseTo(shot.product().rgba()[i] & 0xFF, within(2));
      }
    }
    assertThat(solid).isBetween(WIDTH * 200 / 40, WIDTH * 200 / 2);
    assertThat(soft).isBetween(100, solid);
  }

  @Test
  void anotherNumberIsAnotherPhotoOfTheSameProduct() {
    SamplePhoto first = SampleStudio.shoot(SampleProduct.CAP, SampleBackdrop.SOFT, 4, WIDTH);
    SamplePhoto same = SampleStudio.shoot(SampleProduct.CAP, SampleBackdrop.SOFT, 4, WIDTH);
    SamplePhoto other = SampleStudio.shoot(SampleProduct.CAP, SampleBackdrop.SOFT, 5, WIDTH);
    assertThat(same.photo().rgba()).isEqualTo(first.photo().rgba());
    assertThat(other.photo().rgba()).isNotEqualTo(first.photo().rgba());
    assertThat(other.outline().rgba()).isNotEqualTo(first.outline().rgba());
  }

  @Test
  void theWallIsSeenThroughGlassButNotThroughPorcelain() {
    assertThat(clear(SampleProduct.FLASK)).isGreaterThan(200);
    assertThat(clear(SampleProduct.MUG)).isZero();
  }

  /** How many pixels inside the outline let what is behind shine through. */
  private static int clear(SampleProduct product) {
    SamplePhoto shot = SampleStudio.shoot(product, SampleBackdrop.BUSY, WIDTH);
    int count = 0;
    for (int i = 3; i < shot.outline().rgba().length; i += 4) {
      boolean inside = shot.outline().rgba()[i] == -1;
      count += inside && (shot.product().rgba()[i] & 0xFF) < 150 ? 1 : 0;
    }
    return count;
  }

  @Test
  void theHandleOfTheMugIsOpen() {
    Picture mug = SampleStudio.shoot(SampleProduct.MUG, SampleBackdrop.PLAIN, WIDTH).product();
    int runs = 0;
    int row = 200 * 26 / 50;
    for (int x = 1; x < WIDTH; x++) {
      boolean before = mug.rgba()[4 * (row * WIDTH + x - 1) + 3] != 0;
      boolean here = mug.rgba()[4 * (row * WIDTH + x) + 3] != 0;
      runs += here && !before ? 1 : 0;
    }
    assertThat(runs).as("body and handle").isEqualTo(2);
  }
}
