package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Captions on a dark plate, which can be read on anything; the word that is heard stands on the
 * accent, or on a lighter one where the accent is as dark as the plate. Keeps the pictures of the
 * page that was shown last, no more.
 */
final class Captions implements Layer {
  private static final double PLATE = 0.82;
  private static final Colour BRIGHTEST = new Colour(0xFFFFFF);
  private static final int ENTER = 5;

  private final Stage stage;
  private final TypeStyle style;
  private final Zone zone;
  private final Keep pictures;
  private final float padX;
  private final float padY;
  private @Nullable Page page;

  /** A caption's pictures. */
  private record Page(Caption caption, Image plate, int left, int top, List<Chip> chips) {}

  /** A word while it is heard. */
  private record Chip(Image image, int left, int top, Caption.Word word) {}

  Captions(Stage stage) {
    this.stage = stage;
    zone = stage.sheet().captions();
    Cut cut = stage.type().button().cut();
    style = new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0, 1.24, 48, 24, 2, false);
    padX = stage.px(32);
    padY = stage.px(16);
    pictures = stage.keep(new Keep());
  }

  @Override
  public Zone reach() {
    return zone;
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Caption caption = captionAt(frame);
    if (caption != null) {
      show(canvas, pageOf(caption), frame);
    }
  }

  @Override
  public boolean restsAt(int frame) {
    Caption shown = captionAt(frame);
    if (shown == null || !shown.equals(captionAt(frame - 1))) {
      return shown == null && captionAt(frame - 1) == null;
    }
    return entered(shown, frame - 1) >= 1
        && shown.words().stream().allMatch(word -> heard(word, frame) == heard(word, frame - 1));
  }

  private @Nullable Caption captionAt(int frame) {
    for (Caption caption : stage.program().captions()) {
      if (frame >= caption.from() && frame < caption.to()) {
        return caption;
      }
    }
    return null;
  }

  private static double entered(Caption caption, int frame) {
    return Easing.clamp((frame - caption.from() + 1.0) / ENTER);
  }

  private static boolean heard(Caption.Word word, int frame) {
    return frame >= word.from() && frame < word.to();
  }

  private void show(Canvas canvas, Page shown, int frame) {
    double in = entered(shown.caption(), frame);
    Image plate = shown.plate();
    if (in >= 1) {
      canvas.drawImage(plate, shown.left(), shown.top());
    } else {
      float less = (float) ((1 - Easing.expoOut(in)) * stage.px(14));
      Zone rest = new Zone(shown.left(), shown.top(), plate.getWidth(), plate.getHeight());
      Picturing.put(canvas, plate, rest.grown(-less), Easing.smooth(in));
    }
    for (Chip chip : shown.chips()) {
      if (in >= 0.5 && heard(chip.word(), frame)) {
        canvas.drawImage(chip.image(), chip.left(), chip.top());
      }
    }
  }

  private Page pageOf(Caption caption) {
    Page current = page;
    if (current == null || !current.caption().equals(caption)) {
      pictures.close();
      current = paged(caption);
      page = current;
    }
    return current;
  }

  private Page paged(Caption caption) {
    List<Word> words = new ArrayList<>();
    List<Caption.Word> heard = new ArrayList<>();
    for (Caption.Word word : caption.words()) {
      Word shaped = Word.shaped(word.text().strip(), style.cut(), 0, true, false).airier();
      if (!shaped.glyphs().isEmpty()) {
        words.add(shaped);
        heard.add(word);
      }
    }
    Setting setting =
        Setting.fit(words, style, zone.w() - 2 * padX, zone.h() - 2 * padY, stage.sheet().k());
    int width = (int) Math.ceil(setting.width() + 2 * padX);
    int height = (int) Math.ceil(setting.height() + 2 * padY);
    int left = Math.round(zone.cx() - width / 2f);
    int top = Math.round(zone.bottom() - height);
    List<Chip> chips = new ArrayList<>();
    Image plate = Picturing.bake(width, height, canvas -> write(canvas, setting, width, height));
    float y = top + padY;
    for (Setting.Line line : setting.lines()) {
      for (Setting.Placed placed : line.placed()) {
        int at = words.indexOf(placed.word());
        if (at >= 0) {
          float x = left + (width - line.width()) / 2 + placed.x();
          chips.add(chip(placed.word(), line, x, y, heard.get(at)));
        }
      }
      y += line.height();
    }
    return new Page(caption, pictures.keep(plate), left, top, List.copyOf(chips));
  }

  private void write(Canvas canvas, Setting setting, int width, int height) {
    Scheme scheme = stage.scheme();
    if (setting.lines().isEmpty()) {
      return;
    }
    try (Paint paint = Picturing.fill(scheme.shadow(), PLATE)) {
      canvas.drawRRect(RRect.makeXYWH(0, 0, width, height, stage.px(24)), paint);
    }
    float y = padY;
    for (Setting.Line line : setting.lines()) {
      for (Setting.Placed placed : line.placed()) {
        float x = (width - line.width()) / 2 + placed.x();
        writeWord(canvas, placed.word(), line, x, y, scheme.light());
      }
      y += line.height();
    }
  }

  private void writeWord(
      Canvas canvas, Word word, Setting.Line line, float x, float top, Colour colour) {
    canvas.save();
    canvas.translate(x, line.baseline(top, style.cut()));
    Typesetter.write(canvas, word.glyphs(), line.size(), colour);
    canvas.restore();
  }

  private Chip chip(Word word, Setting.Line line, float x, float y, Caption.Word heard) {
    Scheme scheme = stage.scheme();
    Colour marker = scheme.accentOn(scheme.shadow().mix(BRIGHTEST, 1 - PLATE));
    float pad = line.size() * 0.12f;
    float width = word.advance() * line.size() / Word.SIZE;
    int left = (int) Math.floor(x - pad);
    int top = (int) Math.floor(y);
    int w = (int) Math.ceil(x + width + pad) - left;
    int h = (int) Math.ceil(y + line.height()) - top;
    Image image =
        Picturing.bake(
            w,
            h,
            canvas -> {
              try (Paint paint = Picturing.fill(marker, 1)) {
                canvas.drawRRect(RRect.makeXYWH(0, 0, w, h, line.size() * 0.24f), paint);
              }
              writeWord(canvas, word, line, x - left, y - top, scheme.wordsOn(marker));
            });
    return new Chip(pictures.keep(image), left, top, heard);
  }
}
