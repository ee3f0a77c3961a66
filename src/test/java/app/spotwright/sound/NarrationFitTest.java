package app.spotwright.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrationFitTest {
  @Test
  void aLineThatFitsKeepsItsSpeed() {
    assertThat(NarrationFit.of(3, 0.9, 3)).isEqualTo(new NarrationFit.Fits(0.9));
  }

  @Test
  void aLineThatIsALittleLongIsSpokenALittleFaster() {
    assertThat(NarrationFit.of(3.3, 1, 3)).isEqualTo(new NarrationFit.Fits(1.13));
    assertThat(NarrationFit.of(3.7, 1, 3)).isEqualTo(new NarrationFit.Fits(1.25));
  }

  @Test
  void aLineThatWouldHaveToBeHurriedDoesNotFit() {
    assertThat(NarrationFit.of(5, 1, 3)).isEqualTo(new NarrationFit.TooLong(4, 3));
    assertThat(NarrationFit.of(5, 1, 0)).isInstanceOf(NarrationFit.TooLong.class);
  }

  @Test
  void aVoiceThatIsFasterByWishIsNotMadeFasterStill() {
    assertThat(NarrationFit.of(3.1, 1.4, 3)).isInstanceOf(NarrationFit.TooLong.class);
  }
}
