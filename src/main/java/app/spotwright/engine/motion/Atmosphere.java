package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What hangs in the air of a mood: confetti, dust, a hairline frame, a rising sun. It stays at the
 * frame's edges and in the part below the words, lies over the ground and under everything else.
 */
final class Atmosphere implements Layer {
  private static final int PIECE = 64;

  /** Something small that drifts. */
  private record Piece(Image image, double x, double y, double size, double phase, double spin) {}

  private final Stage stage;
  private final Sheet sheet;
  private final Image still;
  private final List<Piece> pieces = new ArrayList<>();

  Atmosphere(Stage stage) {
    this.stage = stage;
    sheet = stage.sheet();
    still =
        stage.keep(
            Picturing.bake(sheet.width(), sheet.height(), canvas -> Ornament.paint(canvas, stage)));
    switch (stage.program().look().mood()) {
      case UPBEAT -> confetti(14, 0.017);
      case PLAYFUL -> confetti(18, 0.024);
      case CINEMATIC -> lights(30, 0.004, 0.5);
      case DREAMY -> lights(16, 0.009, 0.7);
      case ENERGETIC, WARM, CALM, ELEGANT, SLEEK, MELLOW, RUSTIC, FUNKY -> {}
    }
  }

  private void confetti(int count, double size) {
    Scheme scheme = stage.scheme();
    Colour[] colours = {scheme.accent(), scheme.light(), scheme.glow(), scheme.accent()};
    SplittableRandom random = stage.random(101);
    for (int i = 0; i < count; i++) {
      Image image = stage.keep(shape(i % 4, colours[i % colours.length]));
      double grown = size * (0.7 + 0.7 * random.nextDouble());
      double spin = random.nextDouble(-0.9, 0.9);
      add(image, grown, spin, random);
    }
  }

  private void lights(int count, double size, double alpha) {
    SplittableRandom random = stage.random(103);
    Image image = stage.keep(Soft.blob(stage.scheme().light(), alpha));
    for (int i = 0; i < count; i++) {
      add(image, size * (0.6 + 1.4 * random.nextDouble()), 0, random);
    }
  }

  /** Anywhere outside the box of the words: below it in a tall frame, at the sides in others. */
  private void add(Image image, double size, double spin, SplittableRandom random) {
    double x;
    double y;
    double low = sheet.tall() ? 0.78 : 0.9;
    if (random.nextDouble() < (sheet.tall() ? 0.62 : 0.3)) {
      x = random.nextDouble();
      y = random.nextDouble(low, 1);
    } else {
      x = random.nextBoolean() ? random.nextDouble(0, 0.07) : random.nextDouble(0.93, 1);
      y = random.nextDouble();
    }
    pieces.add(new Piece(image, x, y, size, random.nextDouble(), spin));
  }

  private static Image shape(int kind, Colour colour) {
    return Picturing.bake(
        PIECE,
        PIECE,
        canvas -> {
          float c = PIECE / 2f;
          try (Paint paint = Picturing.fill(colour, 1)) {
            switch (kind) {
              case 0 -> canvas.drawCircle(c, c, c * 0.62f, paint);
              case 1 ->
                  canvas.drawRect(
                      io.github.humbleui.types.Rect.makeXYWH(
                          c * 0.3f, c * 0.7f, c * 1.4f, c * 0.6f),
                      paint);
              case 2 -> {
                paint.setStroke(true).setStrokeWidth(c * 0.26f);
                canvas.drawCircle(c, c, c * 0.62f, paint);
              }
              default -> {
                paint.setStroke(true).setStrokeWidth(c * 0.3f);
                canvas.drawArc(c * 0.3f, c * 0.5f, c * 1.7f, c * 1.9f, 200, 140, false, paint);
              }
            }
          }
        });
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawImage(still, 0, 0);
    float unit = Math.min(sheet.width(), sheet.height());
    for (Piece one : pieces) {
      float r = (float) (one.size() * unit);
      double x = one.x() * sheet.width() + unit * 0.012 * Easing.wave(frame, 190, one.phase());
      double y =
          one.y() * sheet.height() + unit * 0.02 * Easing.wave(frame, 150, one.phase() + 0.3);
      canvas.save();
      canvas.translate((float) x, (float) y);
      if (one.spin() != 0) {
        canvas.rotate((float) (one.phase() * 360 + one.spin() * frame));
      }
      Picturing.put(canvas, one.image(), new Zone(-r, -r, 2 * r, 2 * r), 1);
      canvas.restore();
    }
  }

  @Override
  public boolean restsAt(int frame) {
    return pieces.isEmpty();
  }

  @Override
  public Zone reach() {
    return sheet.full();
  }
}
