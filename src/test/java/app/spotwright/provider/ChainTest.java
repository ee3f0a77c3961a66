package app.spotwright.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
  private final List<String> asked = new ArrayList<>();

  private String ask(String provider, List<String> working) throws ProviderFailure {
    asked.add(provider);
    if (!working.contains(provider)) {
      throw new ProviderFailure(Sentence.verbatim(provider + " is down"), null);
    }
    return "by " + provider;
  }

  @Test
  void theFirstThatDeliversIsAskedOnce() throws Exception {
    var delivery = new Chain<>(List.of("a", "b")).ask(p -> ask(p, List.of("a", "b")));
    assertThat(delivery.answer()).isEqualTo("by a");
    assertThat(delivery.failures()).isEmpty();
    assertThat(asked).containsExactly("a");
  }

  @Test
  void oneThatFailsIsAskedAgainBeforeTheNext() throws Exception {
    var delivery = new Chain<>(List.of("a", "b")).ask(p -> ask(p, List.of("b")));
    assertThat(delivery.answer()).isEqualTo("by b");
    assertThat(delivery.failures()).containsExactly(Sentence.verbatim("a is down"));
    assertThat(asked).containsExactly("a", "a", "b");
  }

  @Test
  void whenNobodyDeliversTheReasonsAreSaid() {
    assertThatThrownBy(() -> new Chain<>(List.of("a", "b")).ask(p -> ask(p, List.of())))
        .isInstanceOf(ProviderFailure.class)
        .hasMessage("a is down; b is down");
  }
}
