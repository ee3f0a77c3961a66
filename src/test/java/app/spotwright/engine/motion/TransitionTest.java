package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
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
  void goesFromTheOneToTheOtherWithTheChangeInItsMiddleAndCoversAll(TransitionKind kind) {
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
        byte[] frame = Samples.frame(change, i);
        for (int at = 3; at < frame.length; at += 4) {
          assertThat(frame[at]).as("%s covers all at %d", kind, i).isEqualTo((byte) -1);
        }
      }
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
