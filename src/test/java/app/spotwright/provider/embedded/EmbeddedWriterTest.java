package app.spotwright.provider.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import app.spotwright.provider.ProviderFailure;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmbeddedWriterTest {
  private final EmbeddedWriter writer = new EmbeddedWriter();

  @Test
  void writesWithoutAKey() throws ProviderFailure {
    var plan = writer.write(brief(15)).plan();

    assertThat(plan.product()).isEqualTo("Tuft wool socks");
    assertThat(plan.scenes()).hasSize(4);
    assertThat(writer.id()).startsWith("embedded-");
  }

  @Test
  void saysInWordsForPeopleWhyItCannot() {
    assertThatThrownBy(() -> writer.write(brief(600)))
        .isInstanceOf(ProviderFailure.class)
        .hasMessageContaining("6 to 90 seconds");
  }

  private static CopyBrief brief(int seconds) {
    return new CopyBrief(
        "Tuft", "wool socks", Framework.AIDA, Tone.CALM, seconds, "", Locale.ENGLISH, 1);
  }
}
