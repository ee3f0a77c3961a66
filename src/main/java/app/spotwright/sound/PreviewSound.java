package app.spotwright.sound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound that is only to be heard once, small enough to be sent to a browser. */
public final class PreviewSound {
  private static final int RATE = 24_000;
  private static final AudioFormat SMALL = new AudioFormat(RATE, Short.SIZE, 1, true, false);

  private PreviewSound() {}

  /**
   * The same in one channel, 16 bits and 24 kHz: 48 kB a second.
   *
   * @param file that {@link WavFile} wrote
   * @return a WAV file
   */
  public static byte[] of(Path file) throws IOException {
    try (AudioInputStream original = AudioSystem.getAudioInputStream(file.toFile());
        AudioInputStream small = AudioSystem.getAudioInputStream(SMALL, original)) {
      byte[] samples = small.readAllBytes();
      ByteArrayOutputStream wav = new ByteArrayOutputStream();
      AudioSystem.write(
          new AudioInputStream(
              new ByteArrayInputStream(samples), SMALL, samples.length / SMALL.getFrameSize()),
          AudioFileFormat.Type.WAVE,
          wav);
      return wav.toByteArray();
    } catch (UnsupportedAudioFileException e) {
      throw new IOException(file + " is not a sound that Spotwright wrote", e);
    }
  }
}
