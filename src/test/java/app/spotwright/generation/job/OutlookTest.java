package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.GenerationState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final Pace PACE = new Pace(10, Duration.ofSeconds(7));

  @Test
  void theRestTakesAsLongAsTheRunTookForWhatItRendered() {
    assertThat(Outlook.remaining(GenerationState.RUNNING, 25, PACE))
        .isEqualTo(Duration.ofMillis(700 * 75));
    assertThat(Outlook.remaining(GenerationState.RUNNING, 90, PACE))
        .as("most was found made")
        .isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void nobodyKnowsBeforeTheRunHasRenderedEnoughOrWhenNothingIsBeingMade() {
    Pace early = new Pace(3.9, Duration.ofSeconds(7));
    assertThat(Outlook.remaining(GenerationState.RUNNING, 90, early)).isNull();
    assertThat(Outlook.remaining(GenerationState.RUNNING, 15, Pace.NONE)).isNull();
    assertThat(Outlook.remaining(GenerationState.CANCELLING, 60, PACE)).isNull();
    assertThat(Outlook.remaining(GenerationState.COMPLETED, 100, PACE)).isNull();
  }
}
