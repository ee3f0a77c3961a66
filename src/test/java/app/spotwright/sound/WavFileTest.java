package app.spotwright.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Sound;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavFileTest {
  @TempDir Path folder;

  @Test
  void readsBackEverySampleEvenBeyondFullScale() throws Exception {
    float[] samples = {0f, 0.5f, -1f, 1.7f, Float.MIN_VALUE, -0.25f};
    WavFile.write(folder.resolve("a.wav"), new Sound(48_000, 2, samples));
    Sound read = WavFile.read(folder.resolve("a.wav"));
    assertThat(read.samples()).containsExactly(samples);
    assertThat(read.rate()).isEqualTo(48_000);
    assertThat(read.channels()).isEqualTo(2);
  }
}
