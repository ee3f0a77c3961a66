package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;

/**
 * Over a filmed clip: a shade that comes in from the edge of the frame and lies under all words, so
 * that it looks like light and not like a box.
 */
final class Veil implements Layer {
  private static final int COARSE = 8;

  /** White words on it have 4.5 and more even over a white picture. */
  private static final double DENSE = 0.62;

  private final Image image;
  private final Zone place;
  private final Clock clock;

  /**
   * @param beside whether the words stand in a column at one side, and not across the frame
   */
  Veil(Stage stage, Zone words, boolean beside) {
    clock = stage.clock();
    Zone full = stage.sheet().full();
    float soft = stage.px(230);
    boolean right = words.cx() > full.cx();
    boolean low = !beside && words.y() > full.cy() * 0.8f;
    Zone dense;
    if (low) {
      dense = Zone.edges(0, words.y() - stage.px(20), full.w(), full.h());
      place = Zone.edges(0, Math.max(0, dense.y() - soft), full.w(), full.h());
    } else if (!beside) {
      dense = Zone.edges(0, 0, full.w(), words.bottom() + stage.px(20));
      place = Zone.edges(0, 0, full.w(), Math.min(full.h(), dense.bottom() + soft));
    } else if (right) {
      dense = Zone.edges(words.x() - stage.px(20), 0, full.w(), full.h());
      place = Zone.edges(Math.max(0, dense.x() - soft), 0, full.w(), full.h());
    } else {
      dense = Zone.edges(0, 0, words.right() + stage.px(20), full.h());
      place = Zone.edges(0, 0, Math.min(full.w(), dense.right() + soft), full.h());
    }
    image = stage.keep(fading(stage, dense, beside, beside ? right : low));
  }

  private Image fading(Stage stage, Zone dense, boolean beside, boolean reversed) {
    int width = Math.max(2, Math.round(place.w() / COARSE));
    int height = Math.max(2, Math.round(place.h() / COARSE));
    float solid = beside ? dense.w() / place.w() : dense.h() / place.h();
    int[] colours = new int[6];
    float[] stops = new float[6];
    for (int i = 1; i < 6; i++) {
      double at = (i - 1) / 4.0;
      stops[i] = (float) (solid + (1 - solid) * at);
      colours[i] = Picturing.argb(stage.scheme().shadow(), DENSE * (1 - Easing.smooth(at)));
    }
    colours[0] = colours[1];
    float fromX = beside && reversed ? width : 0;
    float toX = beside ? width - fromX : 0;
    float fromY = !beside && reversed ? height : 0;
    float toY = beside ? 0 : height - fromY;
    return Picturing.bake(
        width,
        height,
        canvas -> {
          try (Shader shader = Shader.makeLinearGradient(fromX, fromY, toX, toY, colours, stops);
              Paint paint = new Paint().setShader(shader).setDither(true)) {
            canvas.drawPaint(paint);
          }
        });
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.put(canvas, image, place, Easing.smooth(clock.progress(frame, -10, 16)));
  }

  @Override
  public boolean restsAt(int frame) {
    return clock.rests(frame, -10, 16);
  }

  @Override
  public Zone reach() {
    return place;
  }
}
