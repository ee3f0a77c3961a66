package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.media.Sound;
import com.sun.media.sound.SF2Soundbank;
import com.sun.media.sound.SoftSynthesizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Patch;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sampled instruments: the JDK's software synthesiser with the bundled sound bank, run faster than
 * time and without a sound card. Stateless.
 */
public final class Sampler {
  private static final String BANK = "sonivox.sf2";
  private static final int CHUNK = 4096;
  private static final int PAN = 10;
  private static final AudioFormat FORMAT =
      new AudioFormat(
          AudioFormat.Encoding.PCM_FLOAT, Sound.RATE, Float.SIZE, 2, 8, Sound.RATE, false);
  private static final Map<String, Object> PLAIN =
      Map.of(
          "load default soundbank", false,
          "reverb", false,
          "chorus", false,
          "auto gain control", false,
          "interpolation", "cubic",
          "max polyphony", 96);

  private Sampler() {}

  /** The bank, or why there is none: whoever plays is told, each time. */
  private record Bank(@Nullable SF2Soundbank sounds, String fault) {
    static final Bank LOADED = load();

    SF2Soundbank opened() {
      if (sounds == null) {
        throw new IllegalStateException(fault);
      }
      return sounds;
    }

    private static Bank load() {
      InputStream file = Sampler.class.getResourceAsStream(BANK);
      if (file == null) {
        return new Bank(null, "the sound bank " + BANK + " is missing");
      }
      try (InputStream in = new BufferedInputStream(file)) {
        return new Bank(new SF2Soundbank(in), "");
      } catch (IOException e) {
        return new Bank(null, "the sound bank " + BANK + " is damaged");
      }
    }
  }

  /**
   * One part, played.
   *
   * @param pan −1 left to 1 right
   * @param length of the result in samples
   */
  public static Bus play(Voice.Sampled voice, List<Note> notes, double pan, int length) {
    SoftSynthesizer synthesiser = new SoftSynthesizer();
    try (AudioInputStream stream = synthesiser.openStream(FORMAT, PLAIN)) {
      synthesiser.loadInstrument(Bank.LOADED.opened().getInstrument(new Patch(0, voice.program())));
      send(synthesiser.getReceiver(), voice, notes, (int) Math.round(64 + 63 * pan));
      return read(stream, length);
    } catch (MidiUnavailableException e) {
      throw new IllegalStateException("the JDK's synthesiser does not start", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      synthesiser.close();
    }
  }

  private static void send(Receiver to, Voice.Sampled voice, List<Note> notes, int side) {
    to.send(message(ShortMessage.PROGRAM_CHANGE, voice.program(), 0), 0);
    to.send(message(ShortMessage.CONTROL_CHANGE, PAN, Math.clamp(side, 0, 127)), 0);
    for (Note note : notes) {
      int velocity = Math.clamp(Math.round(127 * note.strength()), 1, 127);
      int key = Math.clamp(note.key(), 0, 127);
      to.send(message(ShortMessage.NOTE_ON, key, velocity), micros(note.at()));
      to.send(message(ShortMessage.NOTE_OFF, key, 0), micros((long) note.at() + note.length()));
    }
  }

  private static Bus read(AudioInputStream stream, int length) throws IOException {
    Bus bus = new Bus(length);
    byte[] bytes = new byte[CHUNK * 8];
    FloatBuffer floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    int at = 0;
    while (at < length) {
      int frames = stream.readNBytes(bytes, 0, bytes.length) / 8;
      for (int i = 0; i < frames && at < length; i++, at++) {
        bus.left()[at] = floats.get(2 * i);
        bus.right()[at] = floats.get(2 * i + 1);
      }
    }
    return bus;
  }

  private static long micros(long sample) {
    return sample * 1_000_000 / Sound.RATE;
  }

  private static ShortMessage message(int command, int first, int second) {
    try {
      return new ShortMessage(command, 0, first, second);
    } catch (InvalidMidiDataException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
