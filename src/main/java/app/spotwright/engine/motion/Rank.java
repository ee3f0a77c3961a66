package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import java.util.ArrayList;
import java.util.List;

/** Two more behind the product, left and right of it and smaller. */
final class Rank implements Layer {
  private static final int COARSE = 3;

  /** One of them: its picture, and where that stands. */
  private record Other(Image image, Zone place, float foot) {}

  private final Stage stage;
  private final ProductActor front;
  private final Image contact;
  private final int index;
  private final List<Other> others;

  private Rank(Stage stage, ProductActor front, int index, List<Other> others) {
    this.stage = stage;
    this.front = front;
    this.index = index;
    this.others = others;
    contact = stage.keep(Soft.blob(stage.scheme().shadow(), stage.scheme().deep() ? 0.6 : 0.36));
  }

  /**
   * More of the product's own kind, out of focus.
   *
   * @param scale size of the front one's
   * @param index 0 for the pair next to it, 1 for the one after
   * @param words where none of them may stand
   */
  static Rank same(Stage stage, ProductActor front, float scale, int index, Zone words) {
    ProductArt art = front.art();
    float apart = front.solid().w() * (index == 0 ? 0.94f : 1.72f);
    Zone rest = front.rest();
    Image sharp =
        Scaling.to(
            art.image(),
            Math.max(1, Math.round(rest.w() * scale / COARSE)),
            Math.max(1, Math.round(rest.h() * scale / COARSE)));
    try (sharp) {
      Image image = stage.keep(Picturing.blurred(sharp, stage.px(5 + 5 * index) / COARSE));
      float foot = foot(stage, front, index);
      List<Other> both =
          List.of(
              new Other(image, placed(front, art, scale, -apart, foot), foot),
              new Other(image, placed(front, art, scale, apart, foot), foot));
      return new Rank(
          stage, front, index, both.stream().filter(other -> !words.meets(other.place())).toList());
    }
  }

  /**
   * The product as other photos show it, in focus: as tall as the front one, or as broad.
   *
   * @param arts one or two
   * @param scale size of the front one's
   * @param box of all three
   */
  static Rank of(Stage stage, ProductActor front, List<ProductArt> arts, float scale, Zone box) {
    float room = (box.w() - front.solid().w()) / 2;
    float apart = (front.solid().w() + room) / 2;
    float foot = foot(stage, front, 0);
    List<Other> others = new ArrayList<>();
    for (int i = 0; i < arts.size(); i++) {
      ProductArt art = arts.get(i);
      float fit =
          Math.min(scale * front.solid().h() / art.solid().h(), 1.06f * room / art.solid().w());
      float own = front.solid().w() / front.art().solid().w();
      Zone place = placed(front, art, fit / own, i == 0 ? -apart : apart, foot);
      Image image =
          stage.keep(
              Scaling.to(
                  art.image(),
                  Math.max(1, Math.round(place.w())),
                  Math.max(1, Math.round(place.h()))));
      others.add(new Other(image, place, foot));
    }
    return new Rank(stage, front, 0, List.copyOf(others));
  }

  private static float foot(Stage stage, ProductActor front, int index) {
    return front.solid().bottom() - stage.px(10 + 16 * (index + 1));
  }

  /** Where the whole picture is when the middle of what is solid of it stands at its foot. */
  private static Zone placed(
      ProductActor front, ProductArt art, float scale, float dx, float foot) {
    float own = front.solid().w() / front.art().solid().w() * scale;
    Zone solid = art.solid();
    return new Zone(
        front.solid().cx() + dx - (solid.x() + solid.w() / 2) * own,
        foot - solid.bottom() * own,
        art.image().getWidth() * own,
        art.image().getHeight() * own);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = Easing.expoOut(stage.clock().progress(frame, 6 + 5.0 * index, 30));
    if (in <= 0) {
      return;
    }
    double nearer = 1 + 0.02 * (1 - index) * stage.clock().share(frame);
    for (Other other : others) {
      float home = other.place().cx() - front.solid().cx();
      float dx = (float) (home * (in * nearer - 1));
      Zone at = other.place().moved(dx, 0);
      float under = at.w() * 1.1f;
      Zone shade =
          new Zone(at.cx() - under / 2, other.foot() - under * 0.06f, under, under * 0.12f);
      Picturing.put(canvas, contact, shade, in);
      Picturing.put(canvas, other.image(), at, Easing.smooth(in * 1.4));
    }
  }

  @Override
  public Zone reach() {
    Zone all = front.solid();
    for (Other other : others) {
      all = all.union(other.place());
    }
    return all.grown(stage.px(60));
  }
}
