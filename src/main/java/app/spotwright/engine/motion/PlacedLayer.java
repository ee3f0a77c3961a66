package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.OverlayPlace;
import app.spotwright.media.Picture;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An overlay that has a place of its own, fading in and out. */
final class PlacedLayer implements Layer {
  private static final double PAD = 26;

  private final Placed placed;
  private final Image image;
  private final Zone place;

  private PlacedLayer(Placed placed, Image image, Zone place) {
    this.placed = placed;
    this.image = image;
    this.place = place;
  }

  /** The layer, or null if what it shows is not there or has no room. */
  static @Nullable PlacedLayer of(Stage stage, Placed placed) {
    Zone room = room(stage, placed);
    return switch (placed.shows()) {
      case Placed.Words(String text) -> words(stage, placed, text, room);
      case Placed.Logo _ -> {
        Picture logo = stage.props().logo();
        yield logo == null ? null : mark(stage, placed, logo, room);
      }
      case Placed.Product(int index) -> {
        Props.Product product = at(stage.props().products(), index);
        yield product == null ? null : product(stage, placed, product, room);
      }
      case Placed.Image(int index) -> {
        Picture picture = at(stage.props().pictures(), index);
        yield picture == null ? null : mark(stage, placed, picture, room);
      }
    };
  }

  private static <T> @Nullable T at(List<T> things, int index) {
    return index >= 0 && index < things.size() ? things.get(index) : null;
  }

  /** Where it may be at all. */
  private static Zone room(Stage stage, Placed placed) {
    Sheet sheet = stage.sheet();
    if (placed.place() == OverlayPlace.CENTRE) {
      return Plot.free(stage, sheet.centred());
    }
    Zone safe = Plot.free(stage, sheet.safe());
    Zone inner = sheet.full().inset(stage.px(placed.padding()), stage.px(placed.padding()));
    return Zone.edges(
        Math.max(safe.x(), inner.x()),
        Math.max(safe.y(), inner.y()),
        Math.min(safe.right(), inner.right()),
        Math.min(safe.bottom(), inner.bottom()));
  }

  private static Zone at(OverlayPlace place, Zone room, int width, int height) {
    float left =
        switch (place) {
          case TOP_LEFT, BOTTOM_LEFT -> room.x();
          case TOP_RIGHT, BOTTOM_RIGHT -> room.right() - width;
          case CENTRE -> room.cx() - width / 2f;
        };
    float top =
        switch (place) {
          case TOP_LEFT, TOP_RIGHT -> room.y();
          case BOTTOM_LEFT, BOTTOM_RIGHT -> room.bottom() - height;
          case CENTRE -> room.cy() - height / 2f;
        };
    return new Zone(Math.round(left), Math.round(top), width, height);
  }

  private static @Nullable PlacedLayer product(
      Stage stage, Placed placed, Props.Product product, Zone room) {
    Picture picture = product.picture();
    Box box = ProductArt.seen(product);
    Size size = Size.of(stage, placed, (double) box.height() / box.width(), room);
    if (size == null) {
      return null;
    }
    Image made;
    try (Image part = ProductArt.crop(picture, box)) {
      made =
          product.card()
              ? PhotoCard.of(stage, part, size.width(), size.height())
              : Scaling.to(part, size.width(), size.height());
    }
    return new PlacedLayer(
        placed, stage.keep(made), at(placed.place(), room, size.width(), size.height()));
  }

  /** A logo or the like: on a plate where it would not stand out from what is behind it. */
  private static @Nullable PlacedLayer mark(
      Stage stage, Placed placed, Picture picture, Zone room) {
    Size size = Size.of(stage, placed, (double) picture.height() / picture.width(), room);
    if (size == null) {
      return null;
    }
    Zone at = at(placed.place(), room, size.width(), size.height());
    Colour plate = BrandMark.plate(stage, picture, at);
    Box whole = new Box(0, 0, picture.width(), picture.height());
    if (plate == null) {
      try (Image all = ProductArt.crop(picture, whole)) {
        return new PlacedLayer(
            placed, stage.keep(Scaling.to(all, size.width(), size.height())), at);
      }
    }
    int pad = Math.min(Math.round(stage.px(18)), Math.min(size.width(), size.height()) / 4);
    int width = size.width() - 2 * pad;
    int height = Math.max(1, (int) Math.round((double) width * picture.height() / picture.width()));
    int outer = height + 2 * pad;
    Zone plated = at(placed.place(), room, size.width(), outer);
    try (Image all = ProductArt.crop(picture, whole);
        Image small = Scaling.to(all, width, height)) {
      Image made =
          Picturing.bake(
              size.width(),
              outer,
              canvas -> {
                fill(canvas, plate, size.width(), outer, stage.px(18));
                canvas.drawImage(small, pad, pad);
              });
      return new PlacedLayer(placed, stage.keep(made), plated);
    }
  }

  private static @Nullable PlacedLayer words(Stage stage, Placed placed, String text, Zone room) {
    Cut cut = stage.type().button().cut();
    TypeStyle style =
        new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0, 1.2, 56, 24, 3, false);
    float pad = stage.px(PAD);
    float most = Math.min(stage.px(placed.width()), room.w()) - 2 * pad;
    Setting setting = Setting.fit(text, style, most, room.h() - 1.4f * pad, stage.sheet().k());
    if (setting.lines().isEmpty()) {
      return null;
    }
    int width = (int) Math.ceil(setting.width() + 2 * pad);
    int height = (int) Math.ceil(setting.height() + 1.4f * pad);
    float radius = (float) (Math.min(height / 2f, stage.px(46)) * stage.type().corner());
    Scheme scheme = stage.scheme();
    Zone lines = new Zone(pad, 0.7f * pad, setting.width(), setting.height());
    Image made =
        Picturing.bake(
            width,
            height,
            canvas -> {
              fill(canvas, scheme.accent(), width, height, radius);
              Plaque.write(canvas, setting, cut, lines, scheme.onAccent());
            });
    return new PlacedLayer(placed, stage.keep(made), at(placed.place(), room, width, height));
  }

  private static void fill(Canvas canvas, Colour colour, int width, int height, float radius) {
    try (Paint paint = Picturing.fill(colour, 1)) {
      canvas.drawRRect(RRect.makeXYWH(0, 0, width, height, radius), paint);
    }
  }

  /** A size in pixels. */
  private record Size(int width, int height) {
    /** As wide as wished, smaller where that would not fit the room; null if there is none. */
    static @Nullable Size of(Stage stage, Placed placed, double heightToWidth, Zone room) {
      double width = Math.min(stage.px(placed.width()), room.w());
      width = Math.min(width, room.h() / heightToWidth);
      int across = (int) Math.floor(width);
      int down = (int) Math.floor(width * heightToWidth);
      return across < 1 || down < 1 ? null : new Size(across, down);
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double alpha = alpha(frame);
    if (alpha >= 1) {
      canvas.drawImage(image, place.x(), place.y());
    } else {
      Picturing.put(canvas, image, place, alpha);
    }
  }

  /** How much of it is there, 0 to 1. */
  private double alpha(int frame) {
    double in = (frame - placed.from() + 1.0) / (placed.fade() + 1.0);
    double out = (placed.to() - frame) / (placed.fade() + 1.0);
    return Easing.smooth(Easing.clamp(Math.min(in, out)));
  }

  @Override
  public boolean restsAt(int frame) {
    return alpha(frame) == alpha(frame - 1);
  }

  @Override
  public Zone reach() {
    return place;
  }
}
