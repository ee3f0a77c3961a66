package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Programs and products that tests are made with. */
final class Samples {
  static final int MAGENTA = 0xFF00FF;

  static final SceneText WORDS =
      new SceneText(
          "New this week",
          "Fresh from the orchard every morning",
          "Pressed cold, nothing added.",
          List.of("No added sugar", "Cold pressed", "Local"),
          "Taste it now");

  private Samples() {}

  static Look look() {
    return new Look(
        Palette.of(Colour.parse("#24527a"), Colour.parse("#e4572e"), Colour.parse("#ffc914")),
        Mood.WARM,
        Tone.PROFESSIONAL);
  }

  static SceneProgram program(String design) {
    return program(design, look(), WORDS);
  }

  static SceneProgram program(String design, Look look, SceneText text) {
    return new SceneProgram(
        design,
        SceneRole.SHOWCASE,
        90,
        10,
        10,
        7,
        look,
        text,
        ProductUse.COMPOSITED,
        0,
        List.of(),
        "Orchard",
        captions(),
        Overlays.NONE,
        List.of(30, 45, 60, 75));
  }

  static SceneProgram without(SceneProgram program, ProductUse use, List<Caption> captions) {
    return new SceneProgram(
        program.design(),
        program.role(),
        program.frames(),
        program.lead(),
        program.trail(),
        program.seed(),
        program.look(),
        program.text(),
        use,
        program.productIndex(),
        program.moreProducts(),
        program.brand(),
        captions,
        program.overlays(),
        program.beats());
  }

  static SceneProgram with(SceneProgram program, Overlays overlays) {
    return new SceneProgram(
        program.design(),
        program.role(),
        program.frames(),
        program.lead(),
        program.trail(),
        program.seed(),
        program.look(),
        program.text(),
        program.product(),
        program.productIndex(),
        program.moreProducts(),
        program.brand(),
        program.captions(),
        overlays,
        program.beats());
  }

  static List<Caption> captions() {
    List<Caption.Word> words = new ArrayList<>();
    String[] texts = {"Picked", "this", "morning,", "pressed", "by", "noon"};
    for (int i = 0; i < texts.length; i++) {
      words.add(new Caption.Word(texts[i], 10 + 12 * i, 22 + 12 * i));
    }
    return List.of(new Caption(10, 82, words));
  }

  /** A round-shouldered bottle of one pure colour on transparent ground. */
  static Props bottle() {
    int width = 300;
    int height = 700;
    byte[] rgba = new byte[width * height * 4];
    for (int y = 60; y < 660; y++) {
      int half = y < 160 ? 40 : Math.min(90, 40 + (y - 160) / 2);
      for (int x = width / 2 - half; x < width / 2 + half; x++) {
        int at = 4 * (y * width + x);
        rgba[at] = -1;
        rgba[at + 2] = -1;
        rgba[at + 3] = -1;
      }
    }
    var picture = new Picture(width, height, rgba);
    return new Props(List.of(new Props.Product(picture, new Box(60, 60, 180, 600), false)), null);
  }

  static byte[] frame(FrameSource source, int index) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(source.resolution().bgraBytes(), 64);
      source.draw(index, pixels);
      return pixels.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  /** The box of all pixels that satisfy the test: left, top, right, bottom; or null. */
  static int[] bounds(byte[] bgra, int width, java.util.function.IntPredicate pixelAt) {
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
    for (int i = 0; i < bgra.length / 4; i++) {
      if (pixelAt.test(4 * i)) {
        box[0] = Math.min(box[0], i % width);
        box[1] = Math.min(box[1], i / width);
        box[2] = Math.max(box[2], i % width + 1);
        box[3] = Math.max(box[3], i / width + 1);
      }
    }
    return box;
  }
}
