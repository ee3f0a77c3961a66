package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {
  private final MotionStudio studio = new MotionStudio();
  private final Resolution size = AspectRatio.VERTICAL_9_16.atShortSide(180);

  @ParameterizedTest
  @EnumSource
  void beginsOnTheOnePictureAndEndsOnTheOther(TransitionKind kind) {
    try (FrameSource from = studio.scene(Samples.program("orbit"), Samples.bottle(), size);
        FrameSource to = studio.scene(Samples.program("end-card"), Samples.bottle(), size);
        FrameSource change = studio.transition(kind, from, 75, to, 15, Samples.look())) {
      assertThat(Samples.frame(change, 0)).isEqualTo(Samples.frame(from, 75));
      assertThat(Samples.frame(change, 14)).isEqualTo(Samples.frame(to, 14));
      assertThat(Samples.frame(change, 7))
          .isNotEqualTo(Samples.frame(from, 82))
          .isNotEqualTo(Samples.frame(to, 7))
          .isEqualTo(Samples.frame(change, 7));
      assertThat(change.frames()).isEqualTo(15);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesFromTheOneToTheOtherAndCoversAll(TransitionKind kind) {
    try (FrameSource from = studio.scene(Samples.program("orbit"), Samples.bottle(), size);
        FrameSource to = studio.scene(Samples.program("poster"), Samples.bottle(), size);
        FrameSource change = studio.transition(kind, from, 59, to, 31, Samples.look())) {
      for (int i : new int[] {1, 4, 26, 29}) {
        byte[] frame = Samples.frame(change, i);
        double old = difference(frame, Samples.frame(from, 59 + i));
        double young = difference(frame, Samples.frame(to, i));
        assertThat(i < 15 ? old : young)
            .as("%s at %d: %f from the old picture, %f from the new", kind, i, old, young)
            .isLessThan(i < 15 ? young : old);
      }
      for (int i = 1; i < 30; i++) {
        assertThat(over((byte) 0x5A, change, i))
            .as("%s covers all at %d", kind, i)
            .isEqualTo(over((byte) 0xC3, change, i));
      }
    }
  }

  /** The change of scenes is where the music's beat is, also where light or colour hide it. */
  @ParameterizedTest
  @EnumSource
  void theOnePictureIsGoneSoonAfterTheMiddleAndTheOtherIsNotThereLongBefore(TransitionKind kind) {
    int middle = 15;
    try (FrameSource one = studio.scene(Samples.program("orbit"), Samples.bottle(), size);
        FrameSource other = studio.scene(Samples.program("comparison"), Samples.bottle(), size);
        FrameSource to = studio.scene(Samples.program("poster"), Samples.bottle(), size);
        FrameSource change = studio.transition(kind, one, 59, to, 31, Samples.look());
        FrameSource from = studio.transition(kind, other, 59, to, 31, Samples.look());
        FrameSource on = studio.transition(kind, one, 59, other, 31, Samples.look())) {
      for (int apart : new int[] {4, 8, 12}) {
        double most = apart == 4 ? 0.45 : apart == 8 ? 0.2 : 0.05;
        int i = middle - apart;
        assertThat(influence(on, change, i, to, other, i))
            .as("of the new picture %d frames before the middle", apart)
            .isLessThan(most);
        i = middle + apart;
        assertThat(influence(from, change, i, one, other, 59 + i))
            .as("of the old picture %d frames after the middle", apart)
            .isLessThan(most);
      }
      assertThat(influence(from, change, 2, one, other, 61)).as("at the start").isGreaterThan(0.8);
      assertThat(influence(on, change, 28, to, other, 28)).as("at the end").isGreaterThan(0.8);
    }
  }

  /** How much a frame changes with a scene, of how much the scene's own changes. */
  private static double influence(
      FrameSource with,
      FrameSource without,
      int frame,
      FrameSource one,
      FrameSource other,
      int at) {
    return difference(Samples.frame(with, frame), Samples.frame(without, frame))
        / difference(Samples.frame(one, at), Samples.frame(other, at));
  }

  /** A frame drawn over what was in memory before. */
  private static byte[] over(byte before, FrameSource source, int index) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(source.resolution().bgraBytes(), 64).fill(before);
      source.draw(index, pixels);
      return pixels.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  @Test
  void noTwoKindsLookAlike() {
    List<List<byte[]>> all = new ArrayList<>();
    for (TransitionKind kind : TransitionKind.values()) {
      try (FrameSource from = studio.scene(Samples.program("orbit"), Samples.bottle(), size);
          FrameSource to = studio.scene(Samples.program("poster"), Samples.bottle(), size);
          FrameSource change = studio.transition(kind, from, 59, to, 31, Samples.look())) {
        all.add(IntStream.of(10, 15, 20).mapToObj(i -> Samples.frame(change, i)).toList());
      }
    }
    for (int a = 0; a < all.size(); a++) {
      for (int b = 0; b < a; b++) {
        double apart = 0;
        for (int i = 0; i < 3; i++) {
          apart += difference(all.get(a).get(i), all.get(b).get(i)) / 3;
        }
        assertThat(apart)
            .as("%s and %s", TransitionKind.values()[a], TransitionKind.values()[b])
            .isGreaterThan(8);
      }
    }
  }

  /** Mean of all channels' differences, 0 to 255. */
  private static double difference(byte[] one, byte[] other) {
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
    }
    return sum / (one.length * 0.75);
  }

  @Test
  void framesThatAClipDoesNotHaveAreRefused() {
    try (FrameSource from = studio.scene(Samples.program("orbit"), Samples.bottle(), size);
        FrameSource to = studio.scene(Samples.program("burst"), Samples.bottle(), size)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> studio.transition(TransitionKind.PUSH, from, 80, to, 15, Samples.look()));
    }
  }
}
