package app.spotwright.provider.embedded;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioInputStream;

/**
 * Runs MaryTTS in a process of its own, whose class path holds MaryTTS and this one class. Reads
 * lines (length, UTF-8) from standard input until it ends and answers each with rate, byte count
 * and 16-bit little-endian mono samples, after one byte that says that it is ready.
 */
final class MaryChild {
  private MaryChild() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    System.setOut(System.err); // what libraries print must not mix with samples
    Class<?> type = Class.forName("marytts.LocalMaryInterface");
    Object mary = type.getConstructor().newInstance();
    Method generate = type.getMethod("generateAudio", String.class);
    out.write(1);
    out.flush();
    for (int length = next(in); length >= 0; length = next(in)) {
      String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
      AudioInputStream audio = (AudioInputStream) generate.invoke(mary, text);
      byte[] samples = all(audio);
      out.writeInt((int) audio.getFormat().getSampleRate());
      out.writeInt(samples.length);
      out.write(samples);
      out.flush();
    }
  }

  /** Its streams end at a read of nothing, which {@code readAllBytes} does in between. */
  private static byte[] all(AudioInputStream audio) throws IOException {
    ByteArrayOutputStream samples = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (int n = audio.read(buffer); n > 0; n = audio.read(buffer)) {
      samples.write(buffer, 0, n);
    }
    return samples.toByteArray();
  }

  private static int next(DataInputStream in) throws IOException {
    int first = in.read();
    return first < 0
        ? -1
        : first << 24
            | in.readUnsignedByte() << 16
            | in.readUnsignedByte() << 8
            | in.readUnsignedByte();
  }
}
