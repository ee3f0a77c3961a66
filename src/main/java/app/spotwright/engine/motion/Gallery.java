package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** More photos of the product, on small cards: in rows below it, in columns beside it. */
final class Gallery implements Layer {
  private static final double FIRST = 18;
  private static final double STEP = 6;

  /** However many there are, the last one comes so long after the first. */
  private static final double LAST = 24;

  private static final double ENTRANCE = 18;

  /** Side of a card as a share of the frame's shorter side. */
  private static final float SIDE = 0.2f;

  /** Share of the product's box that the cards may take from its height or its width. */
  private static final float MOST = 0.3f;

  private static final float FILLS = 0.8f;

  /**
   * How product and cards share a box.
   *
   * @param product what is left for the product
   * @param cards for the others
   */
  record Plan(Zone product, List<Zone> cards) {}

  private record Card(Image image, Zone place, double delay) {}

  private final Stage stage;
  private final List<Card> cards = new ArrayList<>();
  private final float margin;

  Gallery(Stage stage, Plan plan, List<ProductArt> arts) {
    this.stage = stage;
    margin = (float) Math.ceil(stage.px(34));
    double step = Math.min(STEP, LAST / Math.max(1, arts.size() - 1));
    for (int i = 0; i < arts.size(); i++) {
      Zone place = plan.cards().get(i);
      Image image = stage.keep(card(arts.get(i), place.w(), place.h()));
      cards.add(new Card(image, place.grown(margin), FIRST + step * i));
    }
  }

  /**
   * How many cards there are side by side, and how many rows of them.
   *
   * @param below whether they stand below the product, else on its outer side
   */
  private record Grid(int across, int down, boolean below) {}

  /** Of one or two rows below the product, or columns beside it, whatever shows all of it best. */
  static Plan plan(Stage stage, ProductArt product, Zone box, int count) {
    Plan best = null;
    double most = -1;
    for (int lines = 1; lines <= Math.min(2, count); lines++) {
      int each = (count + lines - 1) / lines;
      for (Grid grid : List.of(new Grid(each, lines, true), new Grid(lines, each, false))) {
        Plan plan = plan(stage, box, count, grid);
        double seen = Math.min(1, plan.cards().getFirst().w() / side(stage));
        double worth = size(product, plan.product()) * seen;
        if (worth > most) {
          most = worth;
          best = plan;
        }
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private static float side(Stage stage) {
    return Math.min(stage.sheet().width(), stage.sheet().height()) * SIDE;
  }

  private static Plan plan(Stage stage, Zone box, int count, Grid grid) {
    float gap = stage.px(22);
    float across =
        (box.w() * (grid.below() ? 1 : MOST) - gap * (grid.across() - 1)) / grid.across();
    float down = (box.h() * (grid.below() ? MOST : 1) - gap * (grid.down() - 1)) / grid.down();
    float each = (float) Math.floor(Math.max(1, Math.min(side(stage), Math.min(across, down))));
    float w = grid.across() * (each + gap) - gap;
    float h = grid.down() * (each + gap) - gap;
    float apart = stage.px(40);
    boolean right = box.cx() >= stage.sheet().width() / 2f;
    Zone product =
        grid.below()
            ? box.top(box.h() - h - apart)
            : right ? box.left(box.w() - w - apart) : box.right(box.w() - w - apart);
    float left = grid.below() ? box.cx() - w / 2 : right ? box.right() - w : box.x();
    float top = grid.below() ? box.bottom() - h : box.cy() - h / 2;
    List<Zone> cards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / grid.across();
      int inRow = Math.min(grid.across(), count - row * grid.across());
      float centred = (grid.across() - inRow) * (each + gap) / 2;
      float x = left + centred + i % grid.across() * (each + gap);
      cards.add(new Zone(Math.round(x), Math.round(top + row * (each + gap)), each, each));
    }
    return new Plan(product, cards);
  }

  private static float size(ProductArt art, Zone box) {
    return Math.min(box.w() / art.solid().w(), box.h() / art.solid().h());
  }

  private Image card(ProductArt art, float w, float h) {
    int width = Math.round(w + 2 * margin);
    int height = Math.round(h + 2 * margin);
    RRect shape = RRect.makeXYWH(margin, margin, w, h, radius(stage, w, h));
    Image hard =
        Picturing.bake(
            width,
            height,
            canvas -> {
              try (Paint paint = Picturing.fill(stage.scheme().shadow(), 0.42)) {
                canvas.drawRRect(shape, paint);
              }
            });
    try (hard;
        Image shadow = Picturing.blurred(hard, margin * 0.34f);
        Image photo = photo(art, w, h)) {
      return Picturing.bake(
          width,
          height,
          canvas -> {
            canvas.drawImage(shadow, 0, margin * 0.3f);
            try (Paint paint = Picturing.fill(ground(stage, art), 1)) {
              canvas.drawRRect(shape, paint);
            }
            canvas.clipRRect(shape, ClipMode.INTERSECT, true);
            canvas.drawImage(
                photo,
                Math.round((width - photo.getWidth()) / 2f),
                Math.round((height - photo.getHeight()) / 2f));
          });
    }
  }

  /** How round a card's corners are, in pixels: as round as the brand's type. */
  static float radius(Stage stage, float w, float h) {
    return (float) (Math.min(w, h) * (0.06 + 0.2 * stage.type().corner()));
  }

  /** A cut-out fits the card; a whole photo fills it. */
  private static Image photo(ProductArt art, float w, float h) {
    Image image = art.image();
    float across = w / image.getWidth();
    float down = h / image.getHeight();
    float scale = art.card() ? Math.max(across, down) : FILLS * Math.min(across, down);
    return Scaling.to(
        image,
        Math.max(1, Math.round(image.getWidth() * scale)),
        Math.max(1, Math.round(image.getHeight() * scale)));
  }

  /** The brand's colour that least of the product is lost on, the lightest of equals. */
  static Colour ground(Stage stage, ProductArt art) {
    Scheme scheme = stage.scheme();
    return Stream.of(scheme.light(), scheme.glow(), scheme.second(), scheme.base())
        .min(Comparator.comparingDouble(colour -> Math.max(0.25, art.lostOn(Hue.of(colour)))))
        .orElseThrow();
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    for (Card card : cards) {
      double in = stage.clock().progress(frame, card.delay(), ENTRANCE);
      if (in >= 1) {
        Picturing.lay(canvas, card.image(), card.place().x(), card.place().y(), null);
      } else if (in > 0) {
        double scale = Easing.mix(0.4, 1, Easing.back(in));
        float less = (float) (card.place().w() / 2 * (scale - 1));
        Picturing.put(canvas, card.image(), card.place().grown(less), Easing.smooth(in * 2.5));
      }
    }
  }

  @Override
  public boolean restsAt(int frame) {
    return cards.stream().allMatch(card -> stage.clock().rests(frame, card.delay(), ENTRANCE));
  }

  @Override
  public Zone reach() {
    Zone all = new Zone(0, 0, 0, 0);
    for (Card card : cards) {
      all = all.union(card.place().grown(card.place().w() * 0.06f));
    }
    return all;
  }
}
