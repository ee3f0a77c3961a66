package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.OverlayPlace;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlaysTest {
  private static final int SIDE = 540;
  private static final float K = SIDE / 1080f;
  private static final int SEEN = 60;
  private static final int ABOUT = 2;

  private final MotionStudio studio = new MotionStudio();

  /** Left, top, right and bottom of what differs between two frames. */
  private static int[] difference(byte[] a, byte[] b, int width) {
    return Samples.bounds(
        a, width, at -> a[at] != b[at] || a[at + 1] != b[at + 1] || a[at + 2] != b[at + 2]);
  }

  private static Props props() {
    byte[] rgba = new byte[200 * 100 * 4];
    for (int i = 0; i < rgba.length; i += 4) {
      rgba[i + 1] = -1;
      rgba[i + 2] = -1;
      rgba[i + 3] = -1;
    }
    Picture cyan = new Picture(200, 100, rgba);
    return new Props(Samples.bottle().products(), cyan, List.of(cyan));
  }

  private static Overlays placed(Placed.Shows shows, OverlayPlace place) {
    return new Overlays("", List.of(new Placed(shows, place, 400, 40, 50, 80, 6)));
  }

  private byte[] frame(SceneProgram program, Resolution size, int index, boolean filmed) {
    try (FrameSource source =
        filmed ? studio.layers(program, props(), size) : studio.scene(program, props(), size)) {
      return Samples.frame(source, index);
    }
  }

  /** How many pixels of the product are within a hand's breadth of a label. */
  private static long near(byte[] frame, Resolution size, Zone label) {
    Zone around = label.grown(10 * K);
    long count = 0;
    for (int y = Math.round(around.y()); y < around.bottom(); y++) {
      for (int x = Math.round(around.x()); x < around.right(); x++) {
        count += magenta(frame, at(size, x, y)) ? 1 : 0;
      }
    }
    return count;
  }

  private static Zone zone(int[] box) {
    return Zone.edges(box[0], box[1], box[2], box[3]);
  }

  private static boolean apart(Zone a, Zone b) {
    return a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y();
  }

  @ParameterizedTest
  @EnumSource
  void theLabelStandsInTheSafeZoneAndOverNoWordsNoCaptionsAndNoPartOfTheProduct(AspectRatio ratio) {
    Resolution size = ratio.atShortSide(SIDE);
    Zone safe = Sheet.of(size).safe();
    for (String design : studio.designs()) {
      SceneProgram one =
          Samples.with(Samples.program(design), new Overlays("AI-generated", List.of()));
      SceneProgram two =
          Samples.with(Samples.program(design), new Overlays("MADE BY AI", List.of()));
      try (var scene = new SceneSource(one, props(), size, false)) {
        byte[] frame = Samples.frame(scene, SEEN);
        Zone label = zone(difference(frame, frame(two, size, SEEN, false), size.width()));
        assertThat(label.x()).as(design).isGreaterThanOrEqualTo(safe.x());
        assertThat(label.right()).as(design).isLessThanOrEqualTo(safe.right());
        assertThat(label.y()).as(design).isGreaterThanOrEqualTo(safe.y());
        assertThat(label.bottom()).as(design).isLessThanOrEqualTo(safe.bottom());
        for (TextBlock words : scene.words()) {
          assertThat(apart(label, words.bounds())).as("%s %s", design, words.bounds()).isTrue();
        }
        Zone captions = Sheet.of(size).withLine(AiLabel.LINE).captions();
        assertThat(apart(label, captions)).as(design).isTrue();
        assertThat(near(frame, size, label)).as("%s: product at the label", design).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLabelCanBeReadOnAnyGround(AspectRatio ratio) {
    Resolution size = ratio.atShortSide(SIDE);
    Overlays label = new Overlays("AI-generated", List.of());
    for (int ground : new int[] {0, 128, 255}) {
      byte[] layers = frame(Samples.with(Samples.program("statement"), label), size, SEEN, true);
      Sheet sheet = Sheet.of(size).withLine(AiLabel.LINE);
      Zone line = sheet.line();
      int middle = Math.round(sheet.tall() ? line.y() + 21 * K : line.bottom() - 21 * K);
      double plate = luminance(layers, at(size, Math.round(line.x() + 8 * K), middle), ground);
      double letters = 0;
      for (int x = (int) line.x(); x < line.x() + 150 * K; x++) {
        letters = Math.max(letters, luminance(layers, at(size, x, middle), ground));
      }
      assertThat((letters + 0.05) / (plate + 0.05)).as("on %d", ground).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOverlayStandsAtItsCornerAsWideAsItSaysAndOffTheCaptions(AspectRatio ratio) {
    Resolution size = ratio.atShortSide(SIDE);
    Sheet sheet = Sheet.of(size);
    Zone edge = sheet.full().inset(40 * K, 40 * K);
    Zone safe = sheet.safe();
    byte[] without = frame(Samples.program("orbit"), size, SEEN, false);
    for (OverlayPlace place : OverlayPlace.values()) {
      SceneProgram program =
          Samples.with(Samples.program("orbit"), placed(new Placed.Image(0), place));
      Zone seen = zone(difference(without, frame(program, size, SEEN, false), size.width()));
      assertThat(seen.w()).as("%s", place).isBetween(400 * K - ABOUT, 400 * K + ABOUT);
      assertThat(apart(seen, sheet.captions())).as("%s", place).isTrue();
      switch (place) {
        case TOP_LEFT, BOTTOM_LEFT ->
            assertThat(seen.x()).isBetween(left(edge, safe) - ABOUT, left(edge, safe) + ABOUT);
        case TOP_RIGHT, BOTTOM_RIGHT ->
            assertThat(seen.right())
                .isBetween(right(edge, safe) - ABOUT, right(edge, safe) + ABOUT);
        case CENTRE ->
            assertThat(seen.cx()).isBetween(sheet.full().cx() - ABOUT, sheet.full().cx() + ABOUT);
      }
      assertThat(seen.y()).isGreaterThanOrEqualTo(safe.y() - ABOUT);
    }
  }

  private static float left(Zone edge, Zone safe) {
    return Math.max(edge.x(), safe.x());
  }

  private static float right(Zone edge, Zone safe) {
    return Math.min(edge.right(), safe.right());
  }

  @Test
  void anOverlayIsSeenInItsTimeOnlyAndFades() {
    Resolution size = AspectRatio.SQUARE_1_1.atShortSide(SIDE);
    SceneProgram bare = Samples.program("pedestal");
    for (Placed.Shows shows :
        List.of(
            new Placed.Logo(),
            new Placed.Product(0),
            new Placed.Image(0),
            new Placed.Words("Only this week"))) {
      SceneProgram program = Samples.with(bare, placed(shows, OverlayPlace.TOP_RIGHT));
      for (boolean filmed : new boolean[] {false, true}) {
        String what = shows + (filmed ? " on film" : "");
        for (int index : new int[] {49, 80}) {
          assertThat(frame(program, size, index, filmed))
              .as("%s at %d", what, index)
              .isEqualTo(frame(bare, size, index, filmed));
        }
        long half = changed(program, bare, size, 52, filmed);
        long whole = changed(program, bare, size, 65, filmed);
        long going = changed(program, bare, size, 78, filmed);
        assertThat(whole).as(what).isPositive();
        assertThat(half).as(what).isStrictlyBetween(0L, whole);
        assertThat(going).as(what).isStrictlyBetween(0L, whole);
      }
    }
  }

  @Test
  void layersRestUnderAnOverlayUnlessItFades() {
    Resolution size = AspectRatio.SQUARE_1_1.atShortSide(180);
    SceneProgram bare = Samples.without(Samples.program("statement"), ProductUse.NONE, List.of());
    Placed seal = new Placed(new Placed.Image(0), OverlayPlace.TOP_LEFT, 400, 40, 50, 80, 6);
    SceneProgram program = Samples.with(bare, new Overlays("AI-generated", List.of(seal)));
    int resting = 0;
    try (FrameSource with = studio.layers(program, props(), size);
        FrameSource without = studio.layers(bare, props(), size)) {
      for (int i = 1; i < 90; i++) {
        boolean fades = i >= 50 && i <= 56 || i >= 74 && i <= 80;
        assertThat(with.restsAt(i)).as("%d", i).isEqualTo(without.restsAt(i) && !fades);
        if (with.restsAt(i)) {
          resting++;
          assertThat(Samples.frame(with, i)).as("%d", i).isEqualTo(Samples.frame(with, i - 1));
        }
      }
    }
    assertThat(resting).isPositive();
  }

  /** How much an overlay changes a frame. */
  private long changed(
      SceneProgram with, SceneProgram without, Resolution size, int index, boolean filmed) {
    byte[] a = frame(with, size, index, filmed);
    byte[] b = frame(without, size, index, filmed);
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTooLargeShrinksIntoTheSafeZone(AspectRatio ratio) {
    Resolution size = ratio.atShortSide(SIDE);
    byte[] tall = new byte[20 * 400 * 4];
    Arrays.fill(tall, (byte) -1);
    Props props = new Props(List.of(), null, List.of(new Picture(20, 400, tall)));
    SceneProgram bare = Samples.program("statement");
    SceneProgram program =
        Samples.with(
            bare,
            new Overlays(
                "",
                List.of(new Placed(new Placed.Image(0), OverlayPlace.CENTRE, 1080, 0, 0, 90, 0))));
    try (FrameSource with = studio.layers(program, props, size);
        FrameSource without = studio.layers(bare, props, size)) {
      Zone seen =
          zone(difference(Samples.frame(with, SEEN), Samples.frame(without, SEEN), size.width()));
      Zone safe = Sheet.of(size).safe();
      assertThat(seen.empty()).isFalse();
      assertThat(seen.y()).isGreaterThanOrEqualTo(safe.y() - ABOUT);
      assertThat(seen.bottom()).isLessThanOrEqualTo(safe.bottom() + ABOUT);
    }
  }

  private static int at(Resolution size, int x, int y) {
    return 4 * (y * size.width() + x);
  }

  /** Of a premultiplied pixel over a grey. */
  private static double luminance(byte[] bgra, int at, int ground) {
    int rgb = 0;
    for (int channel = 2; channel >= 0; channel--) {
      int through = ground * (255 - (bgra[at + 3] & 0xFF)) / 255;
      rgb = rgb << 8 | Math.min(255, (bgra[at + channel] & 0xFF) + through);
    }
    return new Colour(rgb).luminance();
  }

  private static boolean magenta(byte[] bgra, int at) {
    return (bgra[at] & 0xFF) > 245 && (bgra[at + 1] & 0xFF) < 10 && (bgra[at + 2] & 0xFF) > 245;
  }
}
