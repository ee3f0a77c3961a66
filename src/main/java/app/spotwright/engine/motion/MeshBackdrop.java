package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Soft fields of the brand's colours that drift through one another. Drawn at a quarter of the
 * size; nothing in it is sharp.
 */
final class MeshBackdrop implements Layer {
  private static final int COARSE = 4;

  /** A field of colour: middle and radius as shares of the frame, and how it drifts. */
  private record Field(
      Image light, double x, double y, double radius, double drift, double period, double phase) {}

  private final Sheet sheet;
  private final Surface small;
  private final Colour base;
  private final List<Field> fields = new ArrayList<>();
  private final Grain grain;

  MeshBackdrop(Stage stage) {
    sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    grain = new Grain(stage, 5);
    small =
        stage.keep(
            Surface.makeRasterN32Premul(
                Math.max(1, sheet.width() / COARSE), Math.max(1, sheet.height() / COARSE)));
    SplittableRandom random = stage.random(11);
    boolean mirrored = random.nextBoolean();
    Colour[] colours = {scheme.second(), scheme.glow(), scheme.second(), scheme.glow()};
    double[][] places = {{0.1, 0.85, 0.8}, {0.95, 0.62, 0.62}, {0.9, 0.04, 0.62}, {0.2, 0.3, 0.4}};
    double[] strengths = {0.95, 0.85, 0.8, scheme.deep() ? 0.35 : 0.7};
    for (int i = 0; i < places.length; i++) {
      double x = mirrored ? 1 - places[i][0] : places[i][0];
      fields.add(
          new Field(
              stage.keep(Soft.blob(colours[i], strengths[i])),
              x,
              places[i][1],
              places[i][2],
              0.05 + 0.05 * random.nextDouble(),
              260 + random.nextInt(160),
              random.nextDouble()));
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Canvas at = small.getCanvas();
    at.clear(Picturing.argb(base, 1));
    float w = small.getWidth();
    float h = small.getHeight();
    float span = Math.max(w, h);
    for (Field field : fields) {
      double dx = field.drift() * Easing.wave(frame, field.period(), field.phase());
      double dy = field.drift() * Easing.wave(frame, field.period() * 1.3, field.phase() + 0.3);
      float r = (float) (field.radius() * span);
      float cx = (float) ((field.x() + dx) * w);
      float cy = (float) ((field.y() + dy) * h);
      Picturing.put(at, field.light(), new Zone(cx - r, cy - r, 2 * r, 2 * r), 1);
    }
    try (Image image = small.makeImageSnapshot()) {
      Picturing.put(canvas, image, sheet.full(), 1);
    }
    grain.draw(canvas, frame);
  }

  @Override
  public Zone reach() {
    return sheet.full();
  }
}
