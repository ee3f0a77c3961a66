package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.PathBuilder;
import java.util.ArrayList;
import java.util.List;

/** Short call-outs, one under the other, each with a tick that draws itself. */
final class Points {
  private record Point(Setting setting, Zone plate) {}

  private static final double FIRST = 14;
  private static final double STEP = 9;

  private final Stage stage;
  private final TypeStyle style;
  private final List<Point> points = new ArrayList<>();
  private final float tick;
  private final float pad;
  private final float gap;
  private final Align align;
  private float height;

  /**
   * @param zone box that they stand in, from the top
   */
  Points(Stage stage, Zone zone, Align align) {
    this.align = align;
    this.stage = stage;
    Cut cut = stage.type().button().cut();
    style = new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0, 1.18, 44, 22, 2, false);
    tick = stage.px(46);
    pad = stage.px(22);
    gap = stage.px(20);
    measure(zone);
  }

  /** The call-outs; where there are none, the line that would stand below the headline. */
  private static List<String> texts(Stage stage) {
    List<String> points =
        stage.text().points().stream().filter(text -> !text.isBlank()).limit(4).toList();
    String support = stage.text().support();
    return points.isEmpty() && !support.isBlank() ? List.of(support) : points;
  }

  private void measure(Zone zone) {
    List<String> texts = texts(stage);
    int rows = align == Align.CENTRE ? (texts.size() + 1) / 2 : texts.size();
    float most = (zone.h() - gap * (rows - 1)) / Math.max(1, rows);
    float room = Math.max(stage.px(30), Math.min(most, stage.px(150)) - 2 * pad * 0.8f);
    boolean paired = align == Align.CENTRE && texts.size() > 1;
    float across = (paired ? (zone.w() - gap) / 2 : zone.w()) - tick - 3 * pad;
    TypeStyle even = even(texts, across, room);
    List<Point> row = new ArrayList<>();
    float y = zone.y();
    for (String text : texts) {
      Setting setting = Setting.fit(text, even, across, room, stage.sheet().k());
      if (setting.lines().isEmpty()) {
        continue;
      }
      float w = setting.width() + tick + 3 * pad;
      float h = Math.max(tick, setting.height()) + 2 * pad * 0.8f;
      if (!row.isEmpty() && !beside(row, w, zone)) {
        y = placed(row, zone, y) + gap;
        row.clear();
      }
      row.add(new Point(setting, new Zone(0, 0, w, h)));
    }
    height = row.isEmpty() ? 0 : placed(row, zone, y) - zone.y();
  }

  /** So that all are written in one size: that of the smallest. */
  private TypeStyle even(List<String> texts, float across, float room) {
    float k = stage.sheet().k();
    double smallest =
        texts.stream()
            .map(text -> Setting.fit(text, style, across, room, k))
            .filter(setting -> !setting.lines().isEmpty())
            .mapToDouble(setting -> setting.smallest() / k)
            .min()
            .orElse(style.most());
    return style.sized(Math.min(style.most(), smallest), style.lines());
  }

  /** Centred call-outs share a row while there is room; those in a column have one each. */
  private boolean beside(List<Point> row, float width, Zone zone) {
    return align == Align.CENTRE && width(row) + gap + width <= zone.w();
  }

  private float width(List<Point> row) {
    double sum = row.stream().mapToDouble(point -> point.plate().w()).sum();
    return (float) sum + gap * (row.size() - 1);
  }

  /** Gives a row its place and tells where it ends. */
  private float placed(List<Point> row, Zone zone, float y) {
    float x = align == Align.LEFT ? zone.x() : zone.cx() - width(row) / 2;
    float h = (float) row.stream().mapToDouble(point -> point.plate().h()).max().orElse(0);
    for (Point point : row) {
      points.add(new Point(point.setting(), new Zone(x, y, point.plate().w(), h)));
      x += point.plate().w() + gap;
    }
    return y + h;
  }

  float height() {
    return height;
  }

  boolean empty() {
    return points.isEmpty();
  }

  /** Adds them to the stage, so far below where they were measured. */
  void write(float dy) {
    Scheme scheme = stage.scheme();
    float radius = (float) Math.max(stage.px(10), stage.px(60) * stage.type().corner());
    for (int i = 0; i < points.size(); i++) {
      Zone plate = points.get(i).plate().moved(0, dy);
      stage.add(new Plate(stage, plate, radius, scheme.light(), FIRST + STEP * i));
    }
    for (int i = 0; i < points.size(); i++) {
      Zone plate = points.get(i).plate().moved(0, dy);
      Setting setting = points.get(i).setting();
      double delay = FIRST + STEP * i;
      stage.overlay(new Tick(stage, plate.x() + pad + tick / 2, plate.cy(), tick / 2, delay + 4));
      Zone at =
          new Zone(
              plate.x() + 2 * pad + tick,
              plate.cy() - setting.height() / 2,
              setting.width() + 1,
              setting.height());
      stage.write(setting, style, new Stage.Manner(at, Align.LEFT, Kinetic.FADE, delay + 3), false);
    }
  }

  /** A tick in a disc. */
  private record Tick(Stage stage, float cx, float cy, float radius, double delay)
      implements Layer {
    @Override
    public void draw(Canvas canvas, int frame) {
      double in = Easing.back(stage.clock().progress(frame, delay, 14));
      if (in <= 0) {
        return;
      }
      float r = (float) (radius * in);
      try (Paint paint = Picturing.fill(stage.scheme().accent(), 1)) {
        canvas.drawCircle(cx, cy, r, paint);
        paint.setColor(Picturing.argb(stage.scheme().onAccent(), 1)).setStroke(true);
        paint.setStrokeWidth(radius * 0.24f).setStrokeCap(PaintStrokeCap.ROUND);
        paint.setStrokeJoin(PaintStrokeJoin.ROUND);
        double drawn = stage.clock().progress(frame, delay + 5, 10);
        stroke(canvas, Easing.smooth(drawn), paint);
      }
    }

    private void stroke(Canvas canvas, double drawn, Paint paint) {
      if (drawn <= 0) {
        return;
      }
      float[][] at = {{-0.42f, 0.04f}, {-0.1f, 0.34f}, {0.44f, -0.32f}};
      double first = Math.min(1, drawn / 0.4);
      double second = Math.max(0, (drawn - 0.4) / 0.6);
      try (PathBuilder builder = new PathBuilder()) {
        builder.moveTo(cx + radius * at[0][0], cy + radius * at[0][1]);
        builder.lineTo(between(at[0], at[1], first, 0), between(at[0], at[1], first, 1));
        if (second > 0) {
          builder.lineTo(between(at[1], at[2], second, 0), between(at[1], at[2], second, 1));
        }
        try (var path = builder.detach()) {
          canvas.drawPath(path, paint);
        }
      }
    }

    private float between(float[] a, float[] b, double share, int axis) {
      float centre = axis == 0 ? cx : cy;
      return (float) (centre + radius * Easing.mix(a[axis], b[axis], share));
    }

    @Override
    public boolean restsAt(int frame) {
      return stage.clock().rests(frame, delay, 14) && stage.clock().rests(frame, delay + 5, 10);
    }

    @Override
    public Zone reach() {
      return new Zone(cx - radius, cy - radius, 2 * radius, 2 * radius).grown(stage.px(8));
    }
  }
}
