package app.spotwright.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import io.github.humbleui.skija.EncodedImageFormat;
import io.github.humbleui.skija.Image;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
  private static final int RED = 0xFF0000FF;
  private static final int GREEN = 0x00FF00FF;
  private static final int BLUE = 0x0000FFFF;
  private static final int WHITE = 0xFFFFFFFF;

  @Test
  void pngComesBackAsItWentInEvenWhereTransparent() throws DamagedPicture {
    byte[] rgba = {10, 20, 30, 0, (byte) 200, 100, 50, 1, 7, 8, 9, (byte) 128, 1, 2, 3, -1};
    Picture picture = decode(PictureEncoder.png(new Picture(2, 2, rgba)));
    // The encoder keeps straight alpha, so the decoder must too.
    assertThat(picture.rgba()).containsExactly(rgba);
  }

  @ParameterizedTest
  @CsvSource({
    "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"
  })
  void photosStandUprightAsExifSays(int orientation, String corners) throws DamagedPicture {
    byte[] plain = PictureFiles.jpeg(PictureFiles.quarters(64, 32), false);
    Picture picture = decode(PictureFiles.turned(plain, orientation));
    assertThat(picture.resolution())
        .isEqualTo(orientation < 5 ? new Resolution(64, 32) : new Resolution(32, 64));
    for (int i = 0; i < 4; i++) {
      int expected =
          switch (corners.charAt(i)) {
            case 'R' -> RED;
            case 'G' -> GREEN;
            case 'B' -> BLUE;
            default -> WHITE;
          };
      int x = picture.width() / 4 + i % 2 * picture.width() / 2;
      int y = picture.height() / 4 + i / 2 * picture.height() / 2;
      assertThat(near(pixel(picture, x, y), expected)).as("corner %d", i).isTrue();
    }
  }

  @Test
  void inksBecomeTheirColours() throws DamagedPicture {
    assertThat(near(middle(decode(PictureFiles.cmykJpeg(16, 16, 0, 0, 0, 0))), WHITE)).isTrue();
    assertThat(near(middle(decode(PictureFiles.cmykJpeg(16, 16, 0, 255, 255, 0))), RED)).isTrue();
    assertThat(near(middle(decode(PictureFiles.cmykJpeg(16, 16, 0, 0, 0, 255))), 0xFF)).isTrue();
  }

  @Test
  void sixteenBitsBecomeEight() throws DamagedPicture {
    byte[] line =
        ByteBuffer.allocate(7).put((byte) 0).putShort((short) 0xC0FF).putInt(0x8000_4000).array();
    assertThat(middle(decode(PictureFiles.png(1, 1, 16, 2, line)))).isEqualTo(0xC08040FF);
  }

  @Test
  void palettesAreLookedUpTransparencyIncluded() throws DamagedPicture {
    byte[] colours = {(byte) 255, 0, 0, 0, 0, (byte) 255};
    byte[] file =
        PictureFiles.png(
            2,
            1,
            1,
            3,
            new byte[] {0, 0b0100_0000},
            PictureFiles.chunk("PLTE", colours),
            PictureFiles.chunk("tRNS", new byte[] {51}));
    Picture picture = decode(file);
    assertThat(pixel(picture, 0, 0)).isEqualTo(0xFF000033);
    assertThat(pixel(picture, 1, 0)).isEqualTo(BLUE);
  }

  @Test
  void greyWithAlphaKeepsBoth() throws DamagedPicture {
    assertThat(middle(decode(PictureFiles.png(1, 1, 8, 4, new byte[] {0, 90, 40}))))
        .isEqualTo(0x5A5A5A28);
  }

  @Test
  void onePixelIsAPicture() throws DamagedPicture {
    Picture one = new Picture(1, 1, new byte[] {9, 8, 7, -1});
    assertThat(decode(PictureEncoder.png(one)).rgba()).containsExactly(9, 8, 7, -1);
    assertThat(decode(PictureEncoder.jpeg(one, 90)).resolution()).isEqualTo(new Resolution(1, 1));
    assertThat(decode(webp(one)).resolution()).isEqualTo(new Resolution(1, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6, 0.9})
  void filesCutOffAreRefusedNotPaddedWithGrey(double share) {
    var image = PictureFiles.quarters(640, 480);
    Picture picture = quarters(300, 200);
    for (byte[] file :
        List.of(
            (PictureFiles.jpeg(image, false)),
            PictureFiles.jpeg(image, true),
            PictureEncoder.png(picture),
            webp(picture))) {
      assertThatThrownBy(() -> decode(PictureFiles.firstPart(file, share)))
          .as(PictureKind.of(file).label())
          .isInstanceOf(DamagedPicture.class);
    }
  }

  @Test
  void pngWithBrokenPixelsIsRefused() {
    byte[] file = PictureEncoder.png(quarters(300, 200));
    file[file.length / 2] ^= 0x55;
    assertThatThrownBy(() -> decode(file)).isInstanceOf(DamagedPicture.class);
  }

  @Test
  void declaredPixelsAreCountedBeforeDecoding() {
    assertThatThrownBy(() -> decode(PictureFiles.hugePng())).hasMessageContaining("too many");
  }

  @Test
  void largePhotosAreScaledToTheWorkingSide() throws DamagedPicture {
    byte[] file = PictureFiles.jpeg(PictureFiles.quarters(1000, 600), false);
    Picture picture = PictureDecoder.decode(file, 1_000_000, 250);
    assertThat(picture.resolution()).isEqualTo(new Resolution(250, 150));
    assertThat(near(pixel(picture, 60, 30), RED)).isTrue();
    assertThat(near(pixel(picture, 190, 110), WHITE)).isTrue();
  }

  private static Picture decode(byte[] file) throws DamagedPicture {
    return PictureDecoder.decode(file, 60_000_000, 2400);
  }

  private static Picture quarters(int width, int height) {
    byte[] rgba = new byte[width * height * 4];
    for (int i = 0; i < width * height; i++) {
      rgba[4 * i] = (byte) (i * 7 % 251);
      rgba[4 * i + 1] = (byte) (i * 13 % 241);
      rgba[4 * i + 2] = (byte) (i / width);
      rgba[4 * i + 3] = -1;
    }
    return new Picture(width, height, rgba);
  }

  private static byte[] webp(Picture picture) {
    try (Image image = Pixels.image(picture);
        var data = image.encodeToData(EncodedImageFormat.WEBP, 90)) {
      return data.getBytes();
    }
  }

  private static int middle(Picture picture) {
    return pixel(picture, picture.width() / 2, picture.height() / 2);
  }

  private static int pixel(Picture picture, int x, int y) {
    return ByteBuffer.wrap(picture.rgba()).getInt(4 * (y * picture.width() + x));
  }

  private static boolean near(int a, int b) {
    for (int shift = 0; shift < 32; shift += 8) {
      if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > 6) {
        return false;
      }
    }
    return true;
  }
}
