package app.spotwright.sound;

import app.spotwright.media.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Sound on disk between the stages: WAV with 32-bit float samples, so that nothing is lost or
 * clipped on the way.
 */
public final class WavFile {
  private WavFile() {}

  /** Writes a new file. */
  public static void write(Path file, Sound sound) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(sound.samples().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(sound.samples());
    AudioFormat format = format(sound.rate(), sound.channels());
    long frames = sound.samples().length / sound.channels();
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }
  }

  /** Reads a file that {@link #write} wrote. */
  public static Sound read(Path file) throws IOException {
    try (AudioInputStream stream = AudioSystem.getAudioInputStream(file.toFile())) {
      AudioFormat format = stream.getFormat();
      ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      float[] samples = new float[bytes.remaining() / Float.BYTES];
      bytes.asFloatBuffer().get(samples);
      return new Sound((int) format.getSampleRate(), format.getChannels(), samples);
    } catch (UnsupportedAudioFileException e) {
      throw new IOException(file + " is not a sound that Spotwright wrote", e);
    }
  }

  private static AudioFormat format(int rate, int channels) {
    return new AudioFormat(
        AudioFormat.Encoding.PCM_FLOAT,
        rate,
        Float.SIZE,
        channels,
        channels * Float.BYTES,
        rate,
        false);
  }
}
