package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Cuts products out of photos. Deterministic: the same photo gives the same bytes. Thread-safe;
 * holds about 100 MB until closed, and some 100 bytes for each pixel while it works.
 */
public final class CutoutEngine implements AutoCloseable {
  /** Part of every recipe: changes whenever the same photo would be cut out differently. */
  public static final String VERSION = "4";

  /** Less coverage than this, of 255, is dust when the subject's box is drawn. */
  private static final int VISIBLE = 12;

  private final SubjectNet net;

  /** With the bundled model. */
  public CutoutEngine() throws UnusableModel {
    this(null);
  }

  /**
   * @param model an ONNX file of the same kind (one 1 x 3 x 320 x 320 input, saliency as first
   *     output) to use in place of the bundled one, or null
   * @throws UnusableModel if it cannot be read, is damaged or of another kind
   */
  public CutoutEngine(@Nullable Path model) throws UnusableModel {
    this.net = new SubjectNet(model);
  }

  /**
   * Takes the product out of its photo.
   *
   * @throws UnusableModel if the model fails on it
   */
  public Cutout cutOut(Picture photo) throws UnusableModel {
    if (OwnAlpha.isCutOut(photo)) {
      return new Cutout(photo, visible(photo), 1, Cutout.Kind.OWN_ALPHA);
    }
    Picture opaque = OwnAlpha.flattened(photo);
    return cutOut(opaque, new SubjectFinder(net).find(opaque));
  }

  static Cutout cutOut(Picture photo, SubjectFinder.Sighting sighting) {
    Picture crop = Crop.of(photo, sighting.box());
    Plane alpha = Matting.refine(crop, sighting.mark());
    Regions.keepLarge(alpha);
    Regions.fillPinholes(alpha);
    var judgement = Judgement.of(sighting, alpha, photo.resolution());
    if (!judgement.single()) {
      Box all = new Box(0, 0, photo.width(), photo.height());
      return new Cutout(photo, all, judgement.confidence(), Cutout.Kind.PHOTO_CARD);
    }
    int unsure = Math.max(2, Math.max(crop.width(), crop.height()) / 260);
    Picture product =
        Crop.into(
            photo.width(), photo.height(), new Edge(crop, alpha, unsure).product(), sighting.box());
    return new Cutout(product, visible(product), judgement.confidence(), Cutout.Kind.CUT_OUT);
  }

  @Override
  public void close() {
    net.close();
  }

  private static Box visible(Picture picture) {
    return Plane.channel(picture, 3).bounds(VISIBLE / 255f);
  }
}
