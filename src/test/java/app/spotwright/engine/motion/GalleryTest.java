package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos beside the product's own, measured on frames. */
class GalleryTest {
  private static final int SIDE = 270;
  private static final int SEEN = 84;

  /** Pure colours that nothing else in a frame has: one for each photo. */
  private static final int[] COLOURS = {
    0xFF00FF, 0x00FFFF, 0x00FF00, 0x0000FF, 0xFF0000, 0xFF0080, 0x8000FF, 0x00FF80, 0x80FF00
  };

  private static final int MOST = COLOURS.length - 1;

  private final MotionStudio studio = new MotionStudio();

  private static Stream<String> roomy() {
    var studio = new MotionStudio();
    return studio.designs().stream().filter(design -> studio.roomIn(design) > 0);
  }

  @ParameterizedTest
  @MethodSource("roomy")
  void allPhotosThatADesignHasRoomForAreSeenApartFromWordsAndTheProductStaysLarge(String design) {
    for (AspectRatio ratio : AspectRatio.values()) {
      for (boolean cards : new boolean[] {false, true}) {
        Resolution size = ratio.atShortSide(SIDE);
        int room = studio.roomIn(design);
        try (var scene = new SceneSource(program(design, room), props(cards), size, false)) {
          byte[] frame = Samples.frame(scene, SEEN);
          for (int i = 0; i <= room; i++) {
            int colour = COLOURS[i];
            String where = "%s %s, photo %d, cards %s".formatted(design, ratio, i, cards);
            int[] box = Samples.bounds(frame, size.width(), at -> rgb(frame, at) == colour);
            assertThat(box[2]).as("%s is seen", where).isPositive();
            Zone photo = Zone.edges(box[0], box[1], box[2], box[3]);
            assertThat(Math.max(photo.w(), photo.h()))
                .as("%s", where)
                .isGreaterThan(SIDE * (i == 0 ? 0.25f : 0.08f));
            assertThat(photo.y()).as(where).isPositive();
            assertThat(photo.bottom()).as(where).isLessThan(size.height());
            for (TextBlock words : scene.words()) {
              boolean meets = i > 0 && photo.inset(1, 1).meets(words.bounds());
              assertThat(meets).as("%s: %s over words %s", where, photo, words.bounds()).isFalse();
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("roomy")
  void whatIsMoreThanThereIsRoomForIsLeftOut(String design) {
    Resolution size = AspectRatio.SQUARE_1_1.atShortSide(180);
    int room = studio.roomIn(design);
    try (FrameSource all = studio.scene(program(design, MOST), props(false), size);
        FrameSource some = studio.scene(program(design, room), props(false), size)) {
      assertThat(Samples.frame(all, SEEN)).isEqualTo(Samples.frame(some, SEEN));
    }
  }

  private static SceneProgram program(String design, int more) {
    SceneProgram one = Samples.program(design);
    return new SceneProgram(
        one.design(),
        one.role(),
        one.frames(),
        one.lead(),
        one.trail(),
        one.seed(),
        one.look(),
        one.text(),
        one.product(),
        0,
        IntStream.rangeClosed(1, more).boxed().toList(),
        one.brand(),
        List.of(),
        Overlays.NONE,
        one.beats());
  }

  private static Props props(boolean cards) {
    List<Props.Product> products = new ArrayList<>(Samples.bottle().products());
    for (int i = 1; i < COLOURS.length; i++) {
      products.add(new Props.Product(block(COLOURS[i]), new Box(0, 0, 240, 300), cards));
    }
    return new Props(products, null);
  }

  private static Picture block(int colour) {
    byte[] rgba = new byte[240 * 300 * 4];
    for (int i = 0; i < rgba.length; i += 4) {
      rgba[i] = (byte) (colour >> 16);
      rgba[i + 1] = (byte) (colour >> 8);
      rgba[i + 2] = (byte) colour;
      rgba[i + 3] = -1;
    }
    return new Picture(240, 300, rgba);
  }

  private static int rgb(byte[] bgra, int at) {
    return (bgra[at + 2] & 0xFF) << 16 | (bgra[at + 1] & 0xFF) << 8 | bgra[at] & 0xFF;
  }
}
