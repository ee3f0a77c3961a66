package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FilmViews;
import app.spotwright.composition.ffmpeg.Piece;
import app.spotwright.composition.ffmpeg.SegmentEncoder;
import app.spotwright.composition.ffmpeg.Strip;
import app.spotwright.composition.ffmpeg.TestFfmpeg;
import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.cutout.CutoutEngine;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.Look;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and fine print reach the viewer as they were photographed. */
class LabelFidelityTest {
  private static final Resolution SIZE = new Resolution(540, 960);
  private static final int FRAMES = 120;
  private static final int SHOWN = 70;

  private static Picture photo;
  private static Cutout cutout;

  @TempDir Path folder;

  @BeforeAll
  static void cutOut() throws Exception {
    photo = SampleStudio.shoot(SampleProduct.BOTTLE, SampleBackdrop.SOFT, 1000).photo();
    try (CutoutEngine engine = new CutoutEngine()) {
      cutout = engine.cutOut(photo);
    }
  }

  /** Upright, and leaning as the designs have it that lean it most and least. */
  @ParameterizedTest
  @CsvSource({"orbit, 0", "marquee, 9", "offer, -5"})
  void theProductInTheFrameIsThatOfThePhotoBeforeAndAfterEncoding(String design, double degrees)
      throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    Path file = folder.resolve("scene.mp4");
    byte[] drawn;
    try (FrameSource scene = scene(design, cutout.picture())) {
      drawn = frame(scene, SHOWN);
      Piece piece = new Piece(SHOWN - 10, 20, Encoding.FINAL, file);
      new SegmentEncoder(ffmpeg).encode(List.of(new Strip(scene, piece, done -> {})));
    }
    byte[] encoded;
    try (FilmViews film = FilmViews.open(ffmpeg, file, 20, 0, 20, List.of(SIZE))) {
      encoded = frame(film.view(0), 10);
    }
    LumaMatch match = new LumaMatch(photo, cutout.subject(), SIZE, where(design), degrees);
    match.align(drawn);
    assertThat(match.similarity(drawn)).as("as drawn").isGreaterThanOrEqualTo(0.98);
    assertThat(match.similarity(encoded)).as("as delivered").isGreaterThanOrEqualTo(0.95);
  }

  /** Where the frame shows the product: what changes when it is black instead of white. */
  private static boolean[] where(String design) {
    byte[] white;
    byte[] black;
    try (FrameSource scene = scene(design, painted(cutout.picture(), (byte) -1))) {
      white = frame(scene, SHOWN);
    }
    try (FrameSource scene = scene(design, painted(cutout.picture(), (byte) 0))) {
      black = frame(scene, SHOWN);
    }
    boolean[] shown = new boolean[white.length / 4];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = (white[4 * i + 1] & 0xFF) - (black[4 * i + 1] & 0xFF) > 235;
    }
    return shown;
  }

  private static Picture painted(Picture picture, byte shade) {
    byte[] rgba = picture.rgba().clone();
    for (int i = 0; i < rgba.length; i++) {
      rgba[i] = i % 4 == 3 ? rgba[i] : shade;
    }
    return new Picture(picture.width(), picture.height(), rgba);
  }

  private static FrameSource scene(String design, Picture picture) {
    MotionStudio studio = new MotionStudio();
    Look look =
        new Look(
            Palette.of(Colour.parse("#12355b"), Colour.parse("#f4a261"), Colour.parse("#e63946")),
            Mood.WARM,
            Tone.PROFESSIONAL);
    SceneProgram program =
        new SceneProgram(
            design,
            SceneRole.SHOWCASE,
            FRAMES,
            0,
            0,
            3,
            look,
            new SceneText("", "Blood orange, on ice", "", List.of(), ""),
            ProductUse.COMPOSITED,
            0,
            List.of(),
            "Solara",
            List.of(),
            Overlays.NONE,
            List.of());
    Props.Product product = new Props.Product(picture, cutout.subject(), false);
    return studio.scene(program, new Props(List.of(product), null), SIZE);
  }

  private static byte[] frame(FrameSource source, int index) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(source.resolution().bgraBytes(), 64);
      source.draw(index, pixels);
      return pixels.toArray(ValueLayout.JAVA_BYTE);
    }
  }
}
