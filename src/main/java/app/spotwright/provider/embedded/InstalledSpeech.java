package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.PlainVoice;
import app.spotwright.media.Sentence;
import app.spotwright.media.Sound;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.provider.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The last stand-in: a small speaking program that the machine happens to have. Intelligible, no
 * more. Thread-safe.
 */
final class InstalledSpeech implements SpeechProvider {
  private static final int HEADER = 44;

  private final Path program;
  private final Kind kind;

  /** The programs that are known, the better one first. */
  enum Kind {
    FLITE("flite"),
    ESPEAK("espeak-ng");

    private final String command;

    Kind(String command) {
      this.command = command;
    }

    String command() {
      return command;
    }
  }

  InstalledSpeech(Kind kind, Path program) {
    this.kind = kind;
    this.program = program;
  }

  @Override
  public String id() {
    return kind.command() + "-1";
  }

  @Override
  public boolean standIn() {
    return true;
  }

  @Override
  public List<String> voices() {
    return switch (kind) {
      case FLITE -> List.of("slt", "rms");
      case ESPEAK -> List.of("en-us", "en-gb");
    };
  }

  @Override
  public Speech speak(String text, String voice, double speed) throws ProviderFailure {
    String words = PlainVoice.readOut(text);
    if (words.isEmpty()) {
      throw new ProviderFailure(Trouble.NOTHING_TO_SAY, text.strip());
    }
    String known = voices().contains(voice) ? voice : voices().getFirst();
    try {
      return PlainVoice.finish(text, say(words, known, speed));
    } catch (IOException e) {
      throw new ProviderFailure(
          Sentence.of(Trouble.STAND_IN_FAILED, kind.command(), Sentence.of(e)), e);
    }
  }

  private Sound say(String words, String voice, double speed) throws IOException {
    Path file = Files.createTempFile("spotwright-line", ".wav");
    try {
      VoiceCommand.ask(command(file, voice, speed), words);
      return sound(Files.readAllBytes(file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private List<String> command(Path file, String voice, double speed) {
    return switch (kind) {
      case FLITE ->
          List.of(
              program.toString(),
              "-voice",
              voice,
              "--setf",
              String.format(Locale.ROOT, "duration_stretch=%.3f", 1 / speed),
              "-o",
              file.toString(),
              "-f",
              "/dev/stdin");
      case ESPEAK ->
          List.of(
              program.toString(),
              "-v",
              voice,
              "-s",
              String.valueOf(Math.round(165 * speed)),
              "-w",
              file.toString(),
              "--stdin");
    };
  }

  /** Both write the plain 44-byte header and 16-bit mono. */
  private static Sound sound(byte[] wav) throws IOException {
    if (wav.length <= HEADER || wav[0] != 'R' || wav[8] != 'W') {
      throw new IOException("it wrote no sound");
    }
    ByteBuffer bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
    int rate = bytes.getInt(24);
    ShortBuffer shorts =
        bytes.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] samples = new float[shorts.remaining()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = shorts.get(i) / 32768f;
    }
    return new Sound(rate, 1, samples);
  }

  @Override
  public void close() {
    // each line runs a program that ends with it
  }
}
