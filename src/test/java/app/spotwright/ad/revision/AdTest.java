package app.spotwright.ad.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void whatHappensLaterIsLaterWhateverTheClocksOfTheMachinesSay() {
    Ad ad = new Ad(UUID.randomUUID(), AdRequest.empty(), NOW);
    Instant created = ad.updatedAt();

    ad.move(AdState.WAITING, NOW.minus(Duration.ofHours(1))); // one that is behind
    Instant ordered = ad.updatedAt();
    ad.move(AdState.MAKING, NOW.minus(Duration.ofHours(1)));
    Instant taken = ad.updatedAt();
    ad.move(AdState.READY, NOW.plus(Duration.ofMinutes(2)));

    assertThat(ordered).isAfter(created);
    assertThat(taken).isAfter(ordered);
    assertThat(ad.updatedAt()).as("nearly right").isEqualTo(NOW.plus(Duration.ofMinutes(2)));
  }
}
