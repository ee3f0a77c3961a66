package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Tone;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ButtonTest {
  /** The second has as many characters as a call may have. */
  private static final List<String> CALLS =
      List.of("Reserve your flask", "Reserve your own numbered flask tonight!");

  @ParameterizedTest
  @EnumSource
  void aCallIsBrokenIntoLinesAndNeverCut(Tone tone) {
    Look look = new Look(Samples.look().palette(), Samples.look().mood(), tone);
    for (AspectRatio ratio : AspectRatio.values()) {
      Sheet sheet = Sheet.of(ratio.atShortSide(540));
      for (String call : CALLS) {
        try (Keep keep = new Keep()) {
          SceneProgram program = Samples.program("end-card", look, Samples.WORDS);
          Stage stage = new Stage(program, Samples.bottle(), sheet, false, keep);
          Button button = new Button(stage, call, stage.px(400));
          assertThat(button.label().shortened(call)).as("%s %s %s", tone, ratio, call).isFalse();
          assertThat(button.label().height()).isLessThanOrEqualTo(button.height());
          assertThat(button.width()).isLessThanOrEqualTo(stage.px(400) + 1);
        }
      }
    }
  }
}
