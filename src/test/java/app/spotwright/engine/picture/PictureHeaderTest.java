package app.spotwright.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureHeaderTest {
  @Test
  void sizesAreReadWithoutDecoding() throws DamagedPicture {
    assertThat(PictureHeader.read(PictureFiles.hugePng()))
        .isEqualTo(new PictureHeader(PictureKind.PNG, 50_000, 50_000));
    byte[] jpeg = PictureFiles.turned(PictureFiles.jpeg(PictureFiles.quarters(40, 20), true), 6);
    assertThat(PictureHeader.read(jpeg)).isEqualTo(new PictureHeader(PictureKind.JPEG, 40, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "lossy, 52494646240000005745425056503820180000003001009d012a0a001400, 10, 20",
    "lossless, 5249464624000000574542505650384c180000002f 09c00400 0000000000, 10, 20",
    "extended, 524946462400000057454250565038580a00000010000000 4fc300 4fc300 00, 50000, 50000"
  })
  void webpKeepsItsSizeInThreePlaces(String kind, String hex, int width, int height)
      throws DamagedPicture {
    byte[] file = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(PictureHeader.read(file))
        .as(kind)
        .isEqualTo(new PictureHeader(PictureKind.WEBP, width, height));
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a,GIF",
    "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>,SVG",
    "____ftypheic____mif1,HEIC",
    "____ftypmif1____avif,AVIF",
    "%PDF-1.7,PDF",
    "hello,UNKNOWN",
    "BM and other words that begin so,UNKNOWN"
  })
  void kindsAreToldByContent(String text, PictureKind kind) {
    assertThat(PictureKind.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(kind);
  }

  @Test
  void noByteCutOffMakesTheHeaderReaderStumble() {
    byte[] jpeg = PictureFiles.turned(PictureFiles.jpeg(PictureFiles.quarters(40, 20), false), 6);
    byte[] png = PictureFiles.hugePng();
    for (int length = 0; length < 64; length++) {
      double share = (double) length / jpeg.length;
      assertThatThrownBy(() -> PictureHeader.read(PictureFiles.firstPart(jpeg, share)))
          .isInstanceOf(DamagedPicture.class);
      if (length < 24) {
        double part = (double) length / png.length;
        assertThatThrownBy(() -> PictureHeader.read(PictureFiles.firstPart(png, part)))
            .isInstanceOf(DamagedPicture.class);
      }
    }
  }

  @Test
  void nothingWideIsDamaged() {
    assertThatThrownBy(() -> PictureHeader.read(PictureFiles.png(0, 5, 8, 6, new byte[0])))
        .hasMessageContaining("0 x 5");
  }
}
