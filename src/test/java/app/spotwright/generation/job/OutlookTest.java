package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.StageLine;
import app.spotwright.generation.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final Instant BEGUN = Instant.parse("2026-03-01T12:00:00Z");

  private static final List<StageLine> STAGES =
      List.of(
          new StageLine(Stage.GENERATING_AUDIO, BEGUN.minusSeconds(8), BEGUN),
          new StageLine(Stage.GENERATING_SCENES, BEGUN, null));

  @Test
  void theRestTakesAsLongAsTheScenesTookForTheirShare() {
    int percent = Stage.GENERATING_SCENES.percent() + 10;

    assertThat(Outlook.remaining(GenerationState.RUNNING, percent, STAGES, BEGUN.plusSeconds(7)))
        .isEqualTo(Duration.ofMillis(700L * (100 - percent)));
  }

  @Test
  void nobodyKnowsBeforeTheScenesHaveComeOn() {
    int percent = Stage.GENERATING_SCENES.percent();

    assertThat(Outlook.remaining(GenerationState.RUNNING, percent, STAGES, BEGUN.plusSeconds(7)))
        .isNull();
    assertThat(
            Outlook.remaining(
                GenerationState.RUNNING, percent - 2, STAGES.subList(0, 1), BEGUN.plusSeconds(7)))
        .isNull();
  }

  @Test
  void nobodyKnowsWhenTheClockWasSetBackOrNothingIsBeingMade() {
    assertThat(Outlook.remaining(GenerationState.RUNNING, 60, STAGES, BEGUN.minusSeconds(1)))
        .isNull();
    assertThat(Outlook.remaining(GenerationState.CANCELLING, 60, STAGES, BEGUN.plusSeconds(7)))
        .isNull();
    assertThat(Outlook.remaining(GenerationState.COMPLETED, 100, STAGES, BEGUN.plusSeconds(7)))
        .isNull();
  }
}
