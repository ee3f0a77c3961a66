package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.TextBlob;
import io.github.humbleui.types.Point;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns broken lines into pictures of words or letters at their places. */
final class Typesetter {
  private final Keep keep;
  private final TypeStyle style;
  private final Ink ink;
  private final Kinetic motion;
  private final double corner;
  private final List<TextBlock.Part> parts = new ArrayList<>();
  private TextBlock.@Nullable Marker marker;

  Typesetter(Keep keep, TypeStyle style, Ink ink, Kinetic motion, double corner) {
    this.keep = keep;
    this.style = style;
    this.ink = ink;
    this.motion = motion;
    this.corner = corner;
  }

  /** Where a line's words begin. */
  enum Align {
    LEFT,
    CENTRE
  }

  TextBlock block(Setting setting, Zone zone, Align align, Clock clock, double delay) {
    float y = zone.y();
    for (Setting.Line line : setting.lines()) {
      float x = left(setting, zone, align, line.width());
      line(line, x, y);
      y += line.height();
    }
    return new TextBlock(parts, marker, motion, clock, delay);
  }

  /** Where something so wide begins; what is read from right to left ends at the right. */
  static float left(Setting setting, Zone zone, Align align, float width) {
    return switch (align) {
      case LEFT -> setting.leftward() ? zone.right() - width : zone.x();
      case CENTRE -> zone.cx() - width / 2;
    };
  }

  private void line(Setting.Line line, float left, float top) {
    float base = line.baseline(top, style.cut());
    for (Setting.Placed placed : line.placed()) {
      word(placed.word(), line, left + placed.x(), base, top);
    }
  }

  private void word(Word word, Setting.Line line, float x, float base, float top) {
    boolean marked = word.strong() && style.emphasis() == TypeStyle.Emphasis.MARKER;
    boolean coloured = word.strong() && style.emphasis() == TypeStyle.Emphasis.COLOUR;
    Colour colour = marked ? ink.onMarker() : coloured ? ink.strong() : ink.text();
    if (marked) {
      mark(word, line, x, base);
    }
    float size = line.size();
    Zone band = new Zone(x - size, top - size * 0.12f, size * 200, line.height() + size * 0.2f);
    if (motion.byLetter() && word.simple()) {
      word.glyphs().forEach(glyph -> part(List.of(glyph), colour, x, base, size, band));
    } else {
      part(word.glyphs(), colour, x, base, size, band);
    }
  }

  private void mark(Word word, Setting.Line line, float x, float base) {
    float size = line.size();
    try (Font font = Word.font(style.strongCut().typeface(), size)) {
      float cap = font.getMetrics().getCapHeight();
      float pad = size * 0.085f;
      float width = word.advance() * size / Word.SIZE;
      boolean hangs = !style.upper() && word.text().matches(".*[gjpqyQ,;].*");
      Zone zone =
          Zone.edges(
              x - pad,
              base - cap - size * 0.11f,
              x + width + pad,
              base + size * (hangs ? 0.24f : 0.11f));
      marker =
          new TextBlock.Marker(
              zone, ink.marker(), (float) (zone.h() * (0.06 + 0.2 * corner)), parts.size());
    }
  }

  private void part(
      List<Word.Glyph> glyphs, Colour colour, float x, float base, float size, Zone band) {
    float scale = size / Word.SIZE;
    Rect bounds = bounds(glyphs, scale, size, x, base);
    if (bounds == null) {
      return;
    }
    int left = (int) Math.floor(bounds.getLeft()) - 2;
    int top = (int) Math.floor(bounds.getTop()) - 2;
    int width = (int) Math.ceil(bounds.getRight()) + 2 - left;
    int height = (int) Math.ceil(bounds.getBottom()) + 2 - top;
    Image image =
        Picturing.bake(
            width,
            height,
            canvas -> {
              canvas.translate(x - left, base - top);
              write(canvas, glyphs, size, colour);
            });
    parts.add(new TextBlock.Part(keep.keep(image), left, top, size, band));
  }

  private static @Nullable Rect bounds(
      List<Word.Glyph> glyphs, float scale, float size, float x, float base) {
    Zone all = new Zone(0, 0, 0, 0);
    for (Word.Glyph glyph : glyphs) {
      try (Font font = Word.font(glyph.face(), size)) {
        Rect box = font.getBounds(new short[] {glyph.id()})[0];
        all =
            all.union(
                Zone.edges(box.getLeft(), box.getTop(), box.getRight(), box.getBottom())
                    .moved(x + glyph.x() * scale, base + glyph.y() * scale));
      }
    }
    return all.empty() ? null : all.rect();
  }

  /** Writes with the base line at 0. */
  static void write(Canvas canvas, List<Word.Glyph> glyphs, float size, Colour colour) {
    float scale = size / Word.SIZE;
    try (Paint paint = Picturing.fill(colour, 1)) {
      for (Word.Glyph glyph : glyphs) {
        Point at = new Point(glyph.x() * scale, glyph.y() * scale);
        try (Font font = Word.font(glyph.face(), size);
            TextBlob blob =
                TextBlob.makeFromPos(new short[] {glyph.id()}, new Point[] {at}, font)) {
          canvas.drawTextBlob(blob, 0, 0, paint);
        }
      }
    }
  }
}
