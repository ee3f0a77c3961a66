package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.engine.motion.Camera.Depth;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.Tone;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a camera's moves must not do, measured on frames of all designs. */
class CameraTest {
  private static final int SIDE = 216;
  private static final int FRAMES = 90;
  private static final int ENTERED = 60;

  private final MotionStudio studio = new MotionStudio();

  private static Stream<String> designs() {
    return new MotionStudio().designs().stream();
  }

  private static SceneProgram program(String design, Mood mood) {
    Palette pale =
        Palette.of(Colour.parse("#9fd8c4"), Colour.parse("#f3c9a5"), Colour.parse("#ffe08a"));
    return Samples.program(design, new Look(pale, mood, Tone.FRIENDLY), Samples.WORDS);
  }

  @ParameterizedTest
  @EnumSource
  void theGroundReachesEveryEdgeWhereverTheCameraIs(Mood mood) {
    for (String design : studio.designs()) {
      AspectRatio ratio = AspectRatio.values()[Math.floorMod(design.hashCode(), 4)];
      SceneProgram program = Samples.without(program(design, mood), ProductUse.NONE, List.of());
      Resolution size = ratio.atShortSide(SIDE);
      try (FrameSource scene = studio.scene(program, Samples.bottle(), size)) {
        for (int index : new int[] {0, FRAMES - 1}) {
          byte[] frame = Samples.frame(scene, index);
          assertThat(blackAtTheEdge(frame, size))
              .as("pixels without ground: %s %s %s, frame %d", design, mood, ratio, index)
              .isZero();
        }
      }
    }
  }

  /** No colour of the palette is black: where there is no ground, a frame is. */
  private static long blackAtTheEdge(byte[] bgra, Resolution size) {
    long count = 0;
    for (int i = 0; i < bgra.length / 4; i++) {
      int x = i % size.width();
      int y = i / size.width();
      boolean edge = x == 0 || y == 0 || x == size.width() - 1 || y == size.height() - 1;
      boolean black = bgra[4 * i] == 0 && bgra[4 * i + 1] == 0 && bgra[4 * i + 2] == 0;
      count += edge && black ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theProductIsNeverCutOffNorUnderTheWords(String design) {
    if (design.equals("close-up")) {
      return; // goes so near on purpose, in a window of its own
    }
    for (Mood mood : List.of(Mood.ENERGETIC, Mood.FUNKY, Mood.MELLOW, Mood.CINEMATIC)) {
      for (AspectRatio ratio : AspectRatio.values()) {
        Resolution size = ratio.atShortSide(SIDE);
        try (var scene = new SceneSource(program(design, mood), Samples.bottle(), size, false)) {
          for (int index : new int[] {ENTERED, 75, FRAMES - 1}) {
            int[] box = product(scene, index);
            String where = "%s %s %s, frame %d".formatted(design, mood, ratio, index);
            assertThat(box[0]).as(where).isPositive();
            assertThat(box[1]).as(where).isPositive();
            assertThat(box[2]).as(where).isLessThan(size.width());
            assertThat(box[3]).as(where).isLessThan(size.height());
            for (TextBlock words : scene.words()) {
              Zone product = Zone.edges(box[0], box[1], box[2], box[3]);
              boolean upright = !List.of("burst", "marquee", "offer").contains(design);
              assertThat(upright && product.meets(words.bounds())).as(where).isFalse();
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMoodMovesThroughMostScenesAndInMoreThanOneWay(Mood mood) {
    List<Camera.Move> moves = new ArrayList<>();
    for (String design : studio.designs()) {
      moves.add(camera(program(design, mood), false).move());
    }
    assertThat(moves).doesNotContain(Camera.Move.STILL);
    assertThat(moves.stream().distinct().count()).isGreaterThan(1);
    assertThat(camera(program("orbit", mood), true).move())
        .as("over a film, which has a camera of its own")
        .isEqualTo(Camera.Move.STILL);
  }

  private static Camera camera(SceneProgram program, boolean overClip) {
    try (Keep keep = new Keep()) {
      Sheet sheet = Sheet.of(new Resolution(SIDE, SIDE));
      return new Stage(program, Samples.bottle(), sheet, overClip, keep).camera();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"UPBEAT", "CALM", "CINEMATIC", "FUNKY", "MELLOW"})
  void whatIsBehindMovesAgainstWhatIsNearAndNotFarEnoughToShowAnEnd(Mood mood) {
    for (String design : studio.designs()) {
      Camera camera = camera(program(design, mood), false);
      float most = camera.sheet().px(Camera.OVERSCAN);
      for (int index = 0; index < FRAMES; index++) {
        assertAgainst(camera, index, camera.dx(Depth.GROUND, index), camera.dx(Depth.FRONT, index));
        assertAgainst(camera, index, camera.dy(Depth.GROUND, index), camera.dy(Depth.FRONT, index));
        assertThat(Math.abs(camera.dx(Depth.GROUND, index))).isLessThan(most);
        assertThat(Math.abs(camera.dy(Depth.GROUND, index))).isLessThan(most);
        assertThat(camera.nearer(Depth.SET, index)).isBetween(1.0, 1.05);
        assertThat(camera.nearer(Depth.FRONT, index))
            .isGreaterThanOrEqualTo(camera.nearer(Depth.GROUND, index));
      }
      double travelled =
          Math.abs(camera.dx(Depth.GROUND, FRAMES - 1) - camera.dx(Depth.GROUND, 0))
              + Math.abs(camera.dy(Depth.GROUND, FRAMES - 1) - camera.dy(Depth.GROUND, 0))
              + SIDE * (camera.nearest(Depth.GROUND) - 1);
      assertThat(travelled).as("%s %s", design, camera.move()).isGreaterThan(SIDE * 0.002);
    }
  }

  private static void assertAgainst(Camera camera, int frame, float ground, float front) {
    assertThat(Math.signum(front))
        .as("%s on frame %d", camera.move(), frame)
        .isEqualTo(-Math.signum(ground) + 0.0f);
  }

  /** A square at each depth, drawn as all that stands on a stage is. */
  @ParameterizedTest
  @EnumSource
  void whatIsSeenGoesWhereTheCameraGoesAndGrowsAsItComesNearer(Mood mood) {
    for (String design : studio.designs()) {
      try (Keep keep = new Keep()) {
        Sheet sheet = Sheet.of(new Resolution(4 * SIDE, 4 * SIDE));
        Stage stage = new Stage(program(design, mood), Samples.bottle(), sheet, false, keep);
        Camera camera = stage.camera();
        stage.focusOn(300, 500);
        for (Depth depth : Depth.values()) {
          int[] box = square(new Plane(stage, depth, new Square()), FRAMES - 1);
          double larger = camera.nearest(depth);
          String what = "%s %s %s".formatted(design, camera.move(), depth);
          assertThat(camera.move() == Camera.Move.PUSH_IN).as(what).isEqualTo(larger > 1);
          assertThat((double) (box[2] - box[0])).as(what).isCloseTo(200 * larger, within(1.5));
          assertThat(box[0] - camera.dx(depth, FRAMES - 1))
              .as(what)
              .isCloseTo((float) (300 + (400 - 300) * larger), within(1.5f));
          assertThat(box[1] - camera.dy(depth, FRAMES - 1))
              .as(what)
              .isCloseTo((float) (500 + (400 - 500) * larger), within(1.5f));
        }
      }
    }
  }

  @Test
  void theCameraComesNearerToTheProduct() {
    SceneProgram program = program("pedestal", Mood.WARM);
    try (Keep keep = new Keep()) {
      Stage stage =
          new Stage(program, Samples.bottle(), Sheet.of(new Resolution(SIDE, SIDE)), false, keep);
      Design.of("pedestal").stage(stage);
      ProductActor actor =
          stage.layers().stream()
              .flatMap(
                  layer -> layer instanceof Plane plane ? Stream.of(plane.layer()) : Stream.of())
              .flatMap(layer -> layer instanceof ProductActor one ? Stream.of(one) : Stream.of())
              .findFirst()
              .orElseThrow();
      assertThat(stage.focus().getX()).isEqualTo(actor.solid().cx());
      assertThat(stage.focus().getY()).as("where it stands").isEqualTo(actor.solid().bottom());
    }
  }

  /** 200 pixels from 400, 400. */
  private record Square() implements Layer {
    @Override
    public void draw(Canvas canvas, int frame) {
      try (Paint paint = Picturing.fill(new Colour(0xFF00FF), 1)) {
        canvas.drawRect(reach().rect(), paint);
      }
    }

    @Override
    public Zone reach() {
      return new Zone(400, 400, 200, 200);
    }
  }

  private static int[] square(Layer layer, int index) {
    Resolution size = new Resolution(4 * SIDE, 4 * SIDE);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(size.bgraBytes(), 64);
      try (Surface surface = Frame.over(size, pixels)) {
        layer.draw(surface.getCanvas(), index);
      }
      byte[] bgra = pixels.toArray(ValueLayout.JAVA_BYTE);
      return Samples.bounds(bgra, size.width(), at -> (bgra[at] & 0xFF) > 127);
    }
  }

  private static int[] product(FrameSource scene, int index) {
    byte[] frame = Samples.frame(scene, index);
    return Samples.bounds(
        frame,
        scene.resolution().width(),
        at ->
            (frame[at] & 0xFF) > 245
                && (frame[at + 1] & 0xFF) < 10
                && (frame[at + 2] & 0xFF) > 245);
  }
}
