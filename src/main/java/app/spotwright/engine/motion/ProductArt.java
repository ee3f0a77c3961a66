package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.Picture;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.types.IRect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product's picture, cropped, with what a stage has to know about it.
 *
 * @param image cropped to the subject, at the photo's own size
 * @param solid what of it is more than a shadow, in the crop's pixels
 * @param footing where it stands
 * @param colours samples of the product's own, evenly spread
 * @param card whether it is a whole photo
 */
record ProductArt(Image image, Zone solid, Footing footing, List<Hue> colours, boolean card) {
  /**
   * How a product meets the floor.
   *
   * @param centre of what touches the floor, in the crop's pixels from the left
   * @param width of what touches the floor
   * @param stands whether it is broad enough to stand on
   * @param ownShadow whether the picture brings a shadow of its own below the product
   */
  record Footing(float centre, float width, boolean stands, boolean ownShadow) {}

  private static final int SOLID_ALPHA = 150;
  private static final int CLEAR_ALPHA = 6;
  private static final double STANDING_SHARE = 0.34;
  private static final double FOOT_SHARE = 0.05;
  private static final int SAMPLES = 900;

  /** Colours nearer than this (OKLab) run into one another. */
  private static final double LOST = 0.17;

  static @Nullable ProductArt of(SceneProgram program, Props props, boolean overClip, Keep keep) {
    boolean hidden =
        switch (program.product()) {
          case NONE -> true;
          case IN_SCENE -> overClip;
          case COMPOSITED, HERO_OVERLAY -> false;
        };
    if (hidden || props.products().isEmpty()) {
      return null;
    }
    int index = Math.floorMod(program.productIndex(), props.products().size());
    return of(props.products().get(index), keep);
  }

  /** The others that the scene shows beside the product; none where the product is not shown. */
  static List<ProductArt> others(SceneProgram program, Props props, Keep keep) {
    int most = program.design().equals(MotionStudio.PLAIN) ? 0 : Design.of(program.design()).room();
    return program.moreProducts().stream()
        .filter(index -> index < props.products().size())
        .limit(most)
        .map(index -> of(props.products().get(index), keep))
        .toList();
  }

  private static ProductArt of(Props.Product product, Keep keep) {
    Picture picture = product.picture();
    Box box = seen(product);
    Image image = keep.keep(crop(picture, box));
    Zone solid = product.card() ? new Zone(0, 0, box.width(), box.height()) : solid(picture, box);
    return new ProductArt(
        image, solid, footing(picture, box, solid), samples(picture, box), product.card());
  }

  /** What of a product's picture is shown. */
  static Box seen(Props.Product product) {
    Picture picture = product.picture();
    return product.card()
        ? whole(picture)
        : withoutShadow(picture, inside(product.subject(), picture));
  }

  /** Leaves out a painted shadow that does not touch the product: ours fall on our own floors. */
  private static Box withoutShadow(Picture picture, Box box) {
    Zone solid = solid(picture, box);
    for (int y = (int) solid.bottom(); y < box.height(); y++) {
      if (clear(picture, box, y)) {
        int left = Math.max(0, (int) solid.x() - 2);
        int right = Math.min(box.width(), (int) solid.right() + 2);
        return new Box(box.x() + left, box.y(), right - left, y);
      }
    }
    return box;
  }

  private static boolean clear(Picture picture, Box box, int y) {
    for (int x = 0; x < box.width(); x++) {
      if (alpha(picture, box.x() + x, box.y() + y) > CLEAR_ALPHA) {
        return false;
      }
    }
    return true;
  }

  /** Width to height of what is solid. */
  float aspect() {
    return solid.w() / solid.h();
  }

  /** The same, shown as if it were a whole photo: it fills what it is shown in. */
  ProductArt whole() {
    return new ProductArt(image, solid, footing, colours, true);
  }

  private static Box whole(Picture picture) {
    return new Box(0, 0, picture.width(), picture.height());
  }

  private static Box inside(Box box, Picture picture) {
    int left = Math.clamp(box.x(), 0, picture.width() - 1);
    int top = Math.clamp(box.y(), 0, picture.height() - 1);
    int right = Math.clamp((long) box.x() + box.width(), left, picture.width());
    int bottom = Math.clamp((long) box.y() + box.height(), top, picture.height());
    return right - left < 2 || bottom - top < 2
        ? whole(picture)
        : new Box(left, top, right - left, bottom - top);
  }

  static Image crop(Picture picture, Box box) {
    var info =
        new ImageInfo(
            picture.width(), picture.height(), ColorType.RGBA_8888, ColorAlphaType.UNPREMUL);
    try (Image all = Image.makeRasterFromBytes(info, picture.rgba(), picture.width() * 4L);
        Image part = all.makeSubset(IRect.makeXYWH(box.x(), box.y(), box.width(), box.height()))) {
      return Picturing.bake(box.width(), box.height(), canvas -> canvas.drawImage(part, 0, 0));
    }
  }

  private static int alpha(Picture picture, int x, int y) {
    return picture.rgba()[4 * (y * picture.width() + x) + 3] & 0xFF;
  }

  private static Zone solid(Picture picture, Box box) {
    int left = box.width();
    int top = box.height();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < box.height(); y++) {
      for (int x = 0; x < box.width(); x++) {
        if (alpha(picture, box.x() + x, box.y() + y) >= SOLID_ALPHA) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    boolean nothing = right - left < box.width() / 20 || bottom - top < box.height() / 20;
    return nothing
        ? new Zone(0, 0, box.width(), box.height())
        : Zone.edges(left, top, right, bottom);
  }

  private static Footing footing(Picture picture, Box box, Zone solid) {
    double foot = Math.max(2, solid.h() * FOOT_SHARE);
    int from = (int) Math.max(solid.y(), solid.bottom() - foot);
    float left = solid.right();
    float right = solid.x();
    for (int y = from; y < (int) solid.bottom(); y++) {
      for (int x = (int) solid.x(); x < (int) solid.right(); x++) {
        if (alpha(picture, box.x() + x, box.y() + y) >= SOLID_ALPHA) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
        }
      }
    }
    float width = Math.max(0, right - left);
    boolean own = box.height() - solid.bottom() > solid.h() * 0.05;
    boolean centred = Math.abs((left + right) / 2 - solid.cx()) < solid.w() * 0.18;
    boolean stands = !own && centred && width > solid.w() * STANDING_SHARE;
    return new Footing((left + right) / 2, width, stands, own);
  }

  /** Share of the product that hardly differs from a ground, 0 to 1. */
  double lostOn(Hue ground) {
    long lost = colours.stream().filter(own -> own.distance(ground) < LOST).count();
    return colours.isEmpty() ? 0 : (double) lost / colours.size();
  }

  private static List<Hue> samples(Picture picture, Box box) {
    List<Hue> samples = new ArrayList<>();
    byte[] rgba = picture.rgba();
    int step = Math.max(1, (int) Math.sqrt(box.width() * (double) box.height() / SAMPLES));
    for (int y = box.y() + step / 2; y < box.y() + box.height(); y += step) {
      for (int x = box.x() + step / 2; x < box.x() + box.width(); x += step) {
        int at = 4 * (y * picture.width() + x);
        if ((rgba[at + 3] & 0xFF) >= SOLID_ALPHA) {
          int red = rgba[at] & 0xFF;
          int green = rgba[at + 1] & 0xFF;
          int blue = rgba[at + 2] & 0xFF;
          samples.add(Hue.of(new Colour(red << 16 | green << 8 | blue)));
        }
      }
    }
    return List.copyOf(samples);
  }
}
