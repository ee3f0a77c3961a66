package app.spotwright.engine.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick part; {@code bin/bench cutout} measures every product before nine backdrops. */
class CutoutQualityTest {
  private static final int WIDTH = 480;
  private static CutoutEngine engine;

  @BeforeAll
  static void open() throws UnusableModel {
    engine = new CutoutEngine();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "BOTTLE, PLAIN, 2, 0.985",
    "JAR, SOFT, 7, 0.985",
    "MUG, PLAIN, 5, 0.98",
    "CAP, BUSY, 25, 0.985",
    "CARTON, BUSY, 21, 0.985",
    "HEADPHONES, SOFT, 16, 0.98",
  })
  void theCutoutIsTheProduct(
      SampleProduct product, SampleBackdrop backdrop, int variant, double overlap)
      throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(product, backdrop, variant, WIDTH);
    Cutout cutout = engine.cutOut(shot.photo());
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.CUT_OUT);
    assertThat(cutout.confidence()).isGreaterThan(0.8);
    assertThat(CutoutScore.of(cutout.picture(), shot).overlap()).isGreaterThan(overlap);
  }

  @Test
  void whiteOnWhiteIsKept() throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(SampleProduct.PUMP, SampleBackdrop.PLAIN, 11, WIDTH);
    Cutout cutout = engine.cutOut(shot.photo());
    assertThat(engine.cutOut(shot.photo()).picture().rgba())
        .as("once more")
        .isEqualTo(cutout.picture().rgba());
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.CUT_OUT);
    assertThat(CutoutScore.of(cutout.picture(), shot).overlap()).isGreaterThan(0.98);
  }

  @Test
  void thinArmsAreKept() throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(SampleProduct.LAMP, SampleBackdrop.SOFT, 18, WIDTH);
    Cutout cutout = engine.cutOut(shot.photo());
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.CUT_OUT);
    assertThat(lost(cutout.picture(), shot.outline())).isLessThan(0.02);
    assertThat(CutoutScore.of(cutout.picture(), shot).overlap()).isGreaterThan(0.92);
  }

  @Test
  void theHandleOfAMugStaysOpenAndItsShadowBehind() throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(SampleProduct.MUG, SampleBackdrop.SOFT, 4, WIDTH);
    Cutout cutout = engine.cutOut(shot.photo());
    // The opening is 1.6 % of the mug, its contact shadow more.
    assertThat(lost(shot.outline(), cutout.picture())).as("too much").isLessThan(0.006);
  }

  @Test
  void glassIsKeptWholeWhereItsGroundIsCalm() throws UnusableModel {
    SamplePhoto calm = SampleStudio.shoot(SampleProduct.FLASK, SampleBackdrop.SOFT, 13, WIDTH);
    Cutout cutout = engine.cutOut(calm.photo());
    assertThat(cutout.kind()).isEqualTo(Cutout.Kind.CUT_OUT);
    assertThat(CutoutScore.of(cutout.picture(), calm).overlap()).isGreaterThan(0.97);
  }

  /**
   * Clear glass before a street; clear glass whose half is the wall's colour; a carton whose side
   * is the pavement's.
   */
  @ParameterizedTest
  @CsvSource({"FLASK, BUSY, 14", "FLASK, PLAIN, 13", "CARTON, BUSY, 22"})
  void whatWouldLoseAPartIsACard(SampleProduct product, SampleBackdrop backdrop, int variant)
      throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(product, backdrop, variant, WIDTH);
    Cutout card = engine.cutOut(shot.photo());
    assertThat(card.kind()).isEqualTo(Cutout.Kind.PHOTO_CARD);
    assertThat(card.confidence()).isLessThan(0.7);
    assertThat(card.picture().rgba()).isEqualTo(shot.photo().rgba());
  }

  /**
   * @param less how much nearer to the truth than the photo's the colours of the edge are at least
   */
  @ParameterizedTest
  @CsvSource({"MUG, PLAIN, 3, 0.2", "HEADPHONES, PLAIN, 16, 0.3", "JAR, SOFT, 7, 0.4"})
  void theOldBackgroundIsTakenOutOfTheEdge(
      SampleProduct product, SampleBackdrop backdrop, int variant, double less)
      throws UnusableModel {
    SamplePhoto shot = SampleStudio.shoot(product, backdrop, variant, WIDTH);
    Picture cut = engine.cutOut(shot.photo()).picture();
    Picture raw = painted(shot.photo(), cut);
    assertThat(CutoutScore.of(cut, shot).fringe())
        .as("on the worst of five grounds")
        .isLessThan(0.05);
    assertThat(glow(raw, shot.product())).as("the photo's own edge").isGreaterThan(10);
    assertThat(glow(cut, shot.product())).isLessThan(0.5 * glow(raw, shot.product()));
    assertThat(error(cut, shot.product())).isLessThan((1 - less) * error(raw, shot.product()));
  }

  /** How far all soft pixels together are off in one direction, in the worst channel, of 255. */
  private static double glow(Picture found, Picture truth) {
    double worst = 0;
    for (int c = 0; c < 3; c++) {
      worst = Math.max(worst, Math.abs(mean(found, truth, c, false)));
    }
    return worst;
  }

  /** How far soft pixels are off one by one, of 255. */
  private static double error(Picture found, Picture truth) {
    double sum = 0;
    for (int c = 0; c < 3; c++) {
      sum += mean(found, truth, c, true);
    }
    return sum / 3;
  }

  /** Mean difference of a channel where the truth is soft; pixels count as they are seen. */
  private static double mean(Picture found, Picture truth, int channel, boolean absolute) {
    double off = 0;
    double seen = 0;
    for (int i = 0; i < truth.rgba().length; i += 4) {
      int alpha = truth.rgba()[i + 3] & 0xFF;
      if (alpha > 25 && alpha < 245) {
        int weight = found.rgba()[i + 3] & 0xFF;
        int difference = (found.rgba()[i + channel] & 0xFF) - (truth.rgba()[i + channel] & 0xFF);
        off += weight * (double) (absolute ? Math.abs(difference) : difference);
        seen += weight;
      }
    }
    assertThat(seen).isGreaterThan(100 * 128);
    return off / seen;
  }

  /** A photo's own colours under the coverage of another picture: an edge that was not cleaned. */
  private static Picture painted(Picture photo, Picture coverage) {
    byte[] rgba = photo.rgba().clone();
    for (int i = 3; i < rgba.length; i += 4) {
      rgba[i] = coverage.rgba()[i];
    }
    return new Picture(photo.width(), photo.height(), rgba);
  }

  /** Share of what one picture covers that another one does not. */
  private static double lost(Picture found, Picture truth) {
    double missing = 0;
    double all = 0;
    for (int i = 3; i < truth.rgba().length; i += 4) {
      int is = truth.rgba()[i] & 0xFF;
      missing += Math.max(0, is - (found.rgba()[i] & 0xFF));
      all += is;
    }
    return missing / all;
  }
}
