package app.spotwright.engine.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutoutEngineTest {
  private static CutoutEngine engine;
  @TempDir Path folder;

  @BeforeAll
  static void open() throws UnusableModel {
    engine = new CutoutEngine();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void aPictureWithItsOwnAlphaIsKeptUntouched() throws UnusableModel {
    byte[] rgba = new byte[60 * 40 * 4];
    for (int y = 10; y < 30; y++) {
      for (int x = 5; x < 45; x++) {
        rgba[4 * (60 * y + x) + 3] = -1;
      }
    }
    Picture own = new Picture(60, 40, rgba);
    Cutout cutout = engine.cutOut(own);
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.OWN_ALPHA);
    assertThat(cutout.picture()).isSameAs(own);
    assertThat(cutout.subject()).isEqualTo(new Box(5, 10, 40, 20));
  }

  @Test
  void noiseIsNoSubject() throws UnusableModel {
    long seed = 20261121;
    byte[] rgba = new byte[200 * 300 * 4];
    new SplittableRandom(seed).nextBytes(rgba);
    for (int i = 3; i < rgba.length; i += 4) {
      rgba[i] = -1;
    }
    Cutout cutout = engine.cutOut(new Picture(200, 300, rgba));
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.PHOTO_CARD);
    assertThat(cutout.picture().hasTransparency()).isFalse();
    assertThat(cutout.subject()).isEqualTo(new Box(0, 0, 200, 300));
    assertThat(cutout.confidence()).isBetween(0.0, 0.6);
  }

  @Test
  void onePixelIsAPhotoCard() throws UnusableModel {
    Cutout cutout = engine.cutOut(new Picture(1, 1, new byte[] {1, 2, 3, -1}));
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.PHOTO_CARD);
  }

  @Test
  void damagedAndMissingModelsAreNamed() throws IOException {
    Path damaged = Files.write(folder.resolve("other.onnx"), new byte[] {8, 7, 6, 5});
    assertThatThrownBy(() -> new CutoutEngine(damaged).close())
        .isInstanceOf(UnusableModel.class)
        .hasMessage("the cut-out model other.onnx is damaged or of another kind");
    assertThatThrownBy(() -> new CutoutEngine(folder.resolve("none.onnx")).close())
        .isInstanceOf(UnusableModel.class)
        .hasMessage("the cut-out model none.onnx cannot be read");
  }
}
