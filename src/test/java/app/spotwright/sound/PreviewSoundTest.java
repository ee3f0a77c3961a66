package app.spotwright.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.media.Sound;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewSoundTest {
  @Test
  void itIsTheSameSoundInAFewBytes(@TempDir Path folder) throws Exception {
    int tone = 440;
    float[] samples = new float[2 * Sound.RATE];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * tone * (i / 2) / Sound.RATE));
    }
    Path file = folder.resolve("tone.wav");
    WavFile.write(file, new Sound(Sound.RATE, 2, samples));

    byte[] wav = PreviewSound.of(file);

    assertThat(wav.length).as("48 kB a second").isBetween(47_000, 49_000);
    try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
      assertThat(in.getFormat().getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_SIGNED);
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      double energy = 0;
      int crossings = 0;
      short before = 0;
      int count = bytes.remaining() / Short.BYTES;
      for (int i = 0; i < count; i++) {
        short now = bytes.getShort();
        energy += (double) now * now;
        crossings += before < 0 != now < 0 ? 1 : 0;
        before = now;
      }
      assertThat(count).isCloseTo(24_000, within(50));
      assertThat(crossings / 2.0).as("hertz").isCloseTo(tone, within(3.0));
      assertThat(Math.sqrt(energy / count) / Short.MAX_VALUE)
          .as("as loud")
          .isCloseTo(0.5 / Math.sqrt(2), within(0.02));
    }
  }
}
