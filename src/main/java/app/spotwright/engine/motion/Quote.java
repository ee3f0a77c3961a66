package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.Colour;

/** Something said about the product, on a card. */
final class Quote {
  private Quote() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    Plot first = Plot.of(stage);
    boolean stacked = !first.beside() && stage.product() != null;
    Plot plot = stacked ? first.roomier(stage) : first; // for the card around the words
    float pad = stage.px(stacked ? 32 : 52);
    Zone card = plot.text();
    Zone inner = card.inset(pad, pad);
    float sign = stage.px(stacked ? 66 : 100);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                inner.without(sign),
                Align.LEFT,
                stacked ? 0 : 0.5,
                calm(stage.type().headline()),
                stage.kinetic(),
                Copy.Parts.KICKER_SUPPORT));
    Zone used = copy.used();
    Zone plate = Zone.edges(card.x(), used.y() - sign - pad, card.right(), used.bottom() + pad);
    Zone zone = plot.productBox(stage, plate);
    Backdrops.lay(stage, zone, copy.used(), 4);
    stage.enter(new ProductActor.Role(zone, Entrance.GROW, Life.FLOAT, ProductActor.Stand.NONE, 4));
    if (!copy.empty()) {
      card(stage, plate, pad, sign);
    }
    copy.write();
  }

  private static void card(Stage stage, Zone plate, float pad, float sign) {
    Scheme scheme = stage.scheme();
    float radius = (float) (stage.px(14) + stage.px(26) * stage.type().corner());
    stage.add(new CardShadow(stage, plate, -4));
    stage.add(new Plate(stage, plate, radius, scheme.light(), -4));
    Cut cut = Cut.PLAYFAIR;
    float size = 2.1f * sign;
    double most = size / stage.sheet().k();
    TypeStyle style =
        new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0, 1, most, 40, 1, false);
    Setting mark = Setting.fit("“", style, size, size, stage.sheet().k());
    Zone at =
        new Zone(
            plate.x() + pad - stage.px(6),
            plate.y() + pad - 0.38f * sign,
            mark.width(),
            mark.height());
    Ink ink = stage.ink(new Zone(plate.x() + pad, plate.y() + pad, sign, sign * 0.6f));
    Colour colour = ink.strong();
    Keep pictures = stage.keep(new Keep());
    stage.overlay(
        new Typesetter(
                pictures, style, new Ink(colour, colour, colour, colour, 0, colour), Kinetic.POP, 0)
            .block(mark, at, Align.LEFT, stage.clock(), 2));
  }

  private static TypeStyle calm(TypeStyle headline) {
    return new TypeStyle(
        headline.cut(),
        headline.strongCut(),
        headline.emphasis(),
        headline.upper(),
        headline.tracking(),
        headline.leading() * 1.04,
        92,
        38,
        5,
        false);
  }
}
