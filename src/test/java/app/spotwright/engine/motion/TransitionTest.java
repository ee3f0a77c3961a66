package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
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
