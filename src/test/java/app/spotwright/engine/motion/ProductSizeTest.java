package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product is the subject of its scene: large in every design and shape. */
class ProductSizeTest {
  private static final int SETTLED = 70;

  @ParameterizedTest
  @CsvSource({
    "slim, VERTICAL_9_16, true", "slim, SQUARE_1_1, true", "slim, LANDSCAPE_16_9, false",
    "slim, PORTRAIT_4_5, false", "broad, VERTICAL_9_16, true", "broad, SQUARE_1_1, false",
    "broad, LANDSCAPE_16_9, true", "broad, PORTRAIT_4_5, false"
  })
  void ofTheShorterSideItTakesAThirdAtLeastAndMoreThanHalfMostly(
      String kind, AspectRatio ratio, boolean captioned) {
    Props props = kind.equals("slim") ? Samples.bottle() : broad();
    Resolution size = ratio.atShortSide(270);
    double sum = 0;
    List<String> designs = new MotionStudio().designs();
    for (String design : designs) {
      double share = share(design, props, size, captioned);
      assertThat(share).as("%s %s %s", design, kind, ratio).isGreaterThan(1 / 3.0);
      sum += share;
    }
    assertThat(sum / designs.size()).as("%s %s", kind, ratio).isGreaterThan(0.55);
  }

  private static double share(String design, Props props, Resolution size, boolean captioned) {
    SceneProgram whole = Samples.program(design);
    SceneProgram program =
        captioned ? whole : Samples.without(whole, ProductUse.COMPOSITED, List.of());
    try (FrameSource scene = new MotionStudio().scene(program, props, size)) {
      byte[] frame = Samples.frame(scene, SETTLED);
      int[] box = Samples.bounds(frame, size.width(), at -> magenta(frame, at));
      return (double) Math.max(box[2] - box[0], box[3] - box[1]) / size.shortSide();
    }
  }

  /** A cushion of one pure colour. */
  private static Props broad() {
    int width = 600;
    int height = 380;
    byte[] rgba = new byte[width * height * 4];
    for (int y = 20; y < 360; y++) {
      for (int x = 20; x < 580; x++) {
        double dx = (x - 300) / 280.0;
        double dy = (y - 190) / 170.0;
        if (dx * dx * dx * dx + dy * dy * dy * dy < 1) {
          int at = 4 * (y * width + x);
          rgba[at] = -1;
          rgba[at + 2] = -1;
          rgba[at + 3] = -1;
        }
      }
    }
    var picture = new Picture(width, height, rgba);
    return new Props(List.of(new Props.Product(picture, new Box(20, 20, 560, 340), false)), null);
  }

  private static boolean magenta(byte[] bgra, int at) {
    return (bgra[at] & 0xFF) > 245 && (bgra[at + 1] & 0xFF) < 10 && (bgra[at + 2] & 0xFF) > 245;
  }
}
