package app.spotwright.engine.motion;

import app.spotwright.engine.picture.PictureDecoder;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import app.spotwright.media.TransitionKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Draws scene designs on one sheet, to be looked at; run by hand. {@code LookBook OUT.png PHOTOS
 * MOOD TONE COLOURS RATIO SIDE [design[@step],kind:design>design@step,…|*]
 * [headline|kicker|support|points;…|button]}. PHOTOS are cut-outs joined by commas, or {@code -};
 * {@code design@5} draws every fifth frame.
 */
final class LookBook {
  private static final int FRAMES = 105;
  private static final int GAP = 8;

  private LookBook() {}

  public static void main(String[] arguments) throws Exception {
    var look =
        new Look(
            new Palette(Arrays.stream(arguments[4].split(",")).map(Colour::parse).toList()),
            Mood.valueOf(arguments[2]),
            Tone.valueOf(arguments[3]));
    Props props = new Props(products(arguments[1]), null);
    AspectRatio ratio = AspectRatio.parse(arguments[5]);
    Resolution size = ratio.atShortSide(Integer.parseInt(arguments[6]));
    String wanted = arguments.length > 7 ? arguments[7] : "*";
    SceneText text = arguments.length > 8 ? text(arguments[8]) : Samples.WORDS;
    List<Picture> pictures = new ArrayList<>();
    List<String> designs =
        wanted.equals("*") ? new MotionStudio().designs() : List.of(wanted.split(","));
    for (String each : designs) {
      if (each.contains(">")) {
        pictures.addAll(change(each, name -> program(name, look, text, props), props, size));
        continue;
      }
      String design = each.replaceFirst("@.*", "");
      int step = each.contains("@") ? Integer.parseInt(each.replaceFirst(".*@", "")) : 0;
      var program = program(design, look, text, props);
      try (FrameSource scene = new MotionStudio().scene(program, props, size)) {
        for (int i = step == 0 ? 72 : 0; i < FRAMES; i += step == 0 ? FRAMES : step) {
          pictures.add(new MotionStudio().still(scene, i));
        }
      }
    }
    Files.write(Path.of(arguments[0]), PictureEncoder.png(sheet(pictures, columns(pictures))));
  }

  /** Every so manieth frame of a transition: {@code kind:design>design@step}. */
  private static List<Picture> change(
      String wanted, Function<String, SceneProgram> programs, Props props, Resolution size) {
    String[] parts = wanted.split("[:>@]");
    var studio = new MotionStudio();
    var kind = TransitionKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    int step = Integer.parseInt(parts[3]);
    SceneProgram one = programs.apply(parts[1]);
    List<Picture> pictures = new ArrayList<>();
    try (FrameSource from = studio.scene(one, props, size);
        FrameSource to = studio.scene(programs.apply(parts[2]), props, size);
        FrameSource change = studio.transition(kind, from, FRAMES - 30, to, 30, one.look())) {
      for (int i = step; i < 30; i += step) {
        pictures.add(studio.still(change, i));
      }
    }
    return pictures;
  }

  private static int columns(List<Picture> pictures) {
    int fit = Math.max(1, Integer.getInteger("width", 2000) / pictures.getFirst().width());
    return Math.min(pictures.size(), fit);
  }

  private static SceneProgram program(String design, Look look, SceneText text, Props props) {
    boolean captioned = Boolean.getBoolean("captions");
    return new SceneProgram(
        design,
        SceneRole.SHOWCASE,
        FRAMES,
        10,
        10,
        Integer.getInteger("seed", 7) * 31L + design.hashCode(),
        look,
        text,
        props.products().isEmpty() ? ProductUse.NONE : ProductUse.COMPOSITED,
        0,
        IntStream.range(1, props.products().size()).boxed().toList(),
        System.getProperty("brand", "Orchard"),
        captioned ? Samples.captions() : List.of(),
        new Overlays(Boolean.getBoolean("label") ? "AI-generated" : "", List.of()),
        List.of(7, 22, 37, 52, 67, 82, 97));
  }

  private static SceneText text(String all) {
    String[] parts = all.split("\\|", -1);
    return new SceneText(parts[1], parts[0], parts[2], List.of(parts[3].split(";")), parts[4]);
  }

  private static List<Props.Product> products(String names) throws Exception {
    List<Props.Product> products = new ArrayList<>();
    if (!names.equals("-")) {
      for (String name : names.split(",")) {
        Picture picture =
            PictureDecoder.decode(Files.readAllBytes(Path.of(name)), 40_000_000L, 2400);
        boolean card = name.endsWith(".jpg");
        products.add(new Props.Product(picture, subject(picture), card));
      }
    }
    return products;
  }

  private static Box subject(Picture picture) {
    int[] box =
        Samples.bounds(picture.rgba(), picture.width(), at -> (picture.rgba()[at + 3] & 0xFF) > 20);
    return new Box(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  }

  /** Puts pictures of one size on a sheet, row by row. */
  static Picture sheet(List<Picture> pictures, int columns) {
    int w = pictures.getFirst().width() + GAP;
    int h = pictures.getFirst().height() + GAP;
    int rows = (pictures.size() + columns - 1) / columns;
    byte[] sheet = new byte[w * columns * h * rows * 4];
    for (int i = 3; i < sheet.length; i += 4) {
      sheet[i] = -1;
    }
    for (int i = 0; i < pictures.size(); i++) {
      Picture picture = pictures.get(i);
      for (int y = 0; y < picture.height(); y++) {
        int row = (i / columns * h + y) * w * columns + i % columns * w;
        System.arraycopy(
            picture.rgba(), 4 * y * picture.width(), sheet, 4 * row, 4 * picture.width());
      }
    }
    return new Picture(w * columns, h * rows, sheet);
  }
}
