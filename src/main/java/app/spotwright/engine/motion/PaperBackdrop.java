package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import java.util.ArrayList;
import java.util.List;

/** Sheets of cut paper, one behind the other, that slide a little against one another. */
final class PaperBackdrop implements Layer {
  private static final int SHEETS = 3;

  private record Sheets(Image image, float top, double drift, double phase) {}

  private final Stage stage;
  private final Zone full;
  private final Colour base;
  private final List<Sheets> sheets = new ArrayList<>();
  private final Grain grain;
  private final float slack;

  /**
   * @param horizon where the hindmost sheet begins, pixels from the top
   */
  PaperBackdrop(Stage stage, float horizon) {
    this.stage = stage;
    full = stage.sheet().full();
    slack = stage.px(70);
    Scheme scheme = stage.scheme();
    base = scheme.base();
    grain = new Grain(stage, 8);
    Colour last = scheme.deep() ? scheme.glow() : scheme.second().mix(scheme.accent(), 0.3);
    for (int i = 0; i < SHEETS; i++) {
      Colour colour =
          i == SHEETS - 1 ? last : base.mix(scheme.second(), 0.5 + 0.5 * i / (SHEETS - 1.0));
      float top = horizon + (full.h() - horizon) * (0.06f + 0.3f * i);
      sheets.add(
          new Sheets(
              stage.keep(sheet(colour, top, i)),
              top,
              0.6 + 0.2 * i,
              stage.variant(41 + i, 100) / 100.0));
    }
  }

  private Image sheet(Colour colour, float top, int index) {
    float amplitude = stage.px(44);
    int width = Math.round(full.w() + 2 * slack);
    int height = Math.max(4, Math.round(full.h() - top + 2 * amplitude));
    double phase = stage.variant(51 + index, 100) / 100.0;
    return Picturing.bake(
        width,
        height,
        canvas -> {
          try (Path path = wave(width, height, amplitude, phase);
              ImageFilter shadow =
                  ImageFilter.makeDropShadow(
                      0,
                      -stage.px(6),
                      stage.px(13),
                      stage.px(13),
                      Picturing.argb(stage.scheme().shadow(), 0.34));
              Paint paint = Picturing.fill(colour, 1).setImageFilter(shadow)) {
            canvas.drawPath(path, paint);
          }
        });
  }

  private static Path wave(int width, int height, float amplitude, double phase) {
    try (PathBuilder builder = new PathBuilder()) {
      builder.moveTo(-40, height + 40f);
      for (int x = -40; x <= width + 40; x += 8) {
        double y = amplitude * (1.55 - Easing.wave(x, width * 0.9, phase) * 0.55);
        builder.lineTo(x, (float) y);
      }
      builder.lineTo(width + 40f, height + 40f).closePath();
      return builder.detach();
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawColor(Picturing.argb(base, 1));
    for (int i = 0; i < sheets.size(); i++) {
      Sheets one = sheets.get(i);
      double rise = 1 - Easing.expoOut(stage.clock().progress(frame, i * 4.0 - 4, 36));
      float x = (float) (-slack + slack * 0.9 * Easing.wave(frame * one.drift(), 300, one.phase()));
      float y = (float) (one.top() - stage.px(44) + rise * stage.px(220));
      Zone at = new Zone(x, y, one.image().getWidth(), one.image().getHeight());
      Picturing.put(canvas, one.image(), at, 1);
    }
    grain.draw(canvas, frame);
  }

  @Override
  public Zone reach() {
    return full;
  }
}
