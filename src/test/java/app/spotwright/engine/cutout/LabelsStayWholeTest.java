package app.spotwright.engine.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Picture;
import org.junit.jupiter.api.Test;

/** A gap in a print may have the very colour of the wall behind: it is no opening all the same. */
class LabelsStayWholeTest {
  /** Pixels from the true outline within which an edge may be soft. */
  private static final int RIM = 12;

  @Test
  void paperOfTheBackdropsColourIsNotCutOut() throws Exception {
    SamplePhoto shot = SampleStudio.shoot(SampleProduct.BOTTLE, SampleBackdrop.SOFT);
    try (CutoutEngine engine = new CutoutEngine(null)) {
      assertThat(lostInside(engine.cutOut(shot.photo()).picture(), shot.product())).isZero();
    }
  }

  private static int lostInside(Picture cutout, Picture truth) {
    int lost = 0;
    for (int y = RIM; y < truth.height() - RIM; y++) {
      for (int x = RIM; x < truth.width() - RIM; x++) {
        if (alpha(cutout, x, y) < 128 && inside(truth, x, y)) {
          lost++;
        }
      }
    }
    return lost;
  }

  private static boolean inside(Picture truth, int x, int y) {
    return alpha(truth, x, y) == 255
        && alpha(truth, x - RIM, y) == 255
        && alpha(truth, x + RIM, y) == 255
        && alpha(truth, x, y - RIM) == 255
        && alpha(truth, x, y + RIM) == 255;
  }

  private static int alpha(Picture picture, int x, int y) {
    return picture.rgba()[(y * picture.width() + x) * 4 + 3] & 0xFF;
  }
}
