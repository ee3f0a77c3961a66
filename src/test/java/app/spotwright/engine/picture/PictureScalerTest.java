package app.spotwright.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import org.junit.jupiter.api.Test;

class PictureScalerTest {
  @Test
  void fineStripesTurnGreyInsteadOfIntoFalsePatterns() {
    byte[] rgba = new byte[900 * 900 * 4];
    for (int i = 0; i < 900 * 900; i++) {
      byte value = (byte) ((i % 900) % 2 == 0 ? 0 : 255);
      rgba[4 * i] = value;
      rgba[4 * i + 1] = value;
      rgba[4 * i + 2] = value;
      rgba[4 * i + 3] = -1;
    }
    Picture small = PictureScaler.fit(new Picture(900, 900, rgba), 200);
    for (int i = 0; i < small.rgba().length; i += 4) {
      assertThat(small.rgba()[i] & 0xFF).isBetween(110, 145);
    }
  }

  @Test
  void transparentPixelsLendNoColour() {
    byte[] rgba = new byte[64 * 64 * 4];
    for (int i = 0; i < 64 * 64; i++) {
      boolean product = i % 64 < 32;
      rgba[4 * i + (product ? 0 : 1)] = -1;
      rgba[4 * i + 3] = (byte) (product ? 255 : 0);
    }
    Picture small = PictureScaler.scale(new Picture(64, 64, rgba), 9, 9);
    for (int i = 0; i < small.rgba().length; i += 4) {
      assertThat(small.rgba()[i + 1]).as("green").isZero();
    }
  }

  @Test
  void whatFitsIsLeftAlone() {
    Picture picture = new Picture(2, 1, new byte[8]);
    assertThat(PictureScaler.fit(picture, 2)).isSameAs(picture);
    assertThat(PictureScaler.scale(picture, 7, 3).resolution()).isEqualTo(new Resolution(7, 3));
    assertThat(PictureScaler.fit(new Picture(400, 1, new byte[1600]), 10).resolution())
        .isEqualTo(new Resolution(10, 1));
  }
}
