package app.spotwright.provider.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.media.Picture;
import app.spotwright.provider.ProviderFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedCutoutTest {
  private static final Picture GREY = new Picture(1, 1, new byte[] {99, 99, 99, -1});

  @Test
  void loadsWhenNeededEvenAfterItWasClosed() throws ProviderFailure {
    try (var provider = new EmbeddedCutout(null)) {
      provider.close();
      assertThat(provider.cutOut(GREY).kind()).isEqualTo(Cutout.Kind.PHOTO_CARD);
      provider.close();
      assertThat(provider.cutOut(GREY).kind()).isEqualTo(Cutout.Kind.PHOTO_CARD);
    }
  }

  @Test
  void anUnusableModelIsAFailureInWords() {
    try (var provider = new EmbeddedCutout(Path.of("no", "such.onnx"))) {
      assertThatThrownBy(() -> provider.cutOut(GREY))
          .isInstanceOf(ProviderFailure.class)
          .hasMessage("The product cannot be cut out: the cut-out model such.onnx cannot be read.");
    }
  }
}
