package app.spotwright.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import org.junit.jupiter.api.Test;

class PaletteReaderTest {
  private static final int SIDE = 40;

  /** Upper part of one colour, the rest of another; each pixel with that alpha. */
  private static Picture picture(int upper, int lower, int share, int lowerAlpha) {
    byte[] rgba = new byte[SIDE * SIDE * 4];
    for (int i = 0; i < SIDE * SIDE; i++) {
      boolean above = i < SIDE * SIDE * share / 100;
      int rgb = above ? upper : lower;
      rgba[i * 4] = (byte) (rgb >> 16);
      rgba[i * 4 + 1] = (byte) (rgb >> 8);
      rgba[i * 4 + 2] = (byte) rgb;
      rgba[i * 4 + 3] = (byte) (above ? 255 : lowerAlpha);
    }
    return new Picture(SIDE, SIDE, rgba);
  }

  @Test
  void theColourThatStandsOutLeadsEvenWhereGreyCoversMore() {
    Palette palette = PaletteReader.read(picture(0xd02030, 0x888888, 30, 255));
    assertThat(palette.primary()).isEqualTo(new Colour(0xd02030));
    assertThat(palette.secondary().luminance()).isLessThan(0.1);
  }

  @Test
  void whatIsTransparentDoesNotCount() {
    Palette palette = PaletteReader.read(picture(0x2040d0, 0xd02030, 20, 0));
    assertThat(palette.primary()).isEqualTo(new Colour(0x2040d0));
  }

  @Test
  void aSecondHueOfTheProductAccents() {
    Palette palette = PaletteReader.read(picture(0xd02030, 0x2060d0, 60, 255));
    assertThat(palette.accent().blue()).isGreaterThan(palette.accent().red());
  }

  @Test
  void aProductWithoutColourGetsAPaletteAllTheSame() {
    assertThat(PaletteReader.read(picture(0xffffff, 0x111111, 50, 255)).colours()).hasSize(3);
  }
}
