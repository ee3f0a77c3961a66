package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.KokoroVoice;
import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.media.Sentence;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.provider.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The neural voice, speaking from a folder that set-up has fetched. It is loaded by the first line
 * and given back by {@link #close}, as often as needed. Thread-safe: one line at a time.
 */
public final class KokoroSpeech implements SpeechProvider {
  /** Counts up whenever the same line would sound otherwise: part of every recipe. */
  private static final int VERSION = 3;

  private static final List<String> VOICES =
      List.of("af_heart", "am_michael", "bf_emma", "bm_george");

  private static final Map<String, String> ALIASES =
      Map.of(
          "us-female", "af_heart",
          "us-male", "am_michael",
          "gb-female", "bf_emma",
          "gb-male", "bm_george");

  /** What people may call its voices, and the ids behind that. */
  static final List<String> NAMES =
      List.of(
          "us-female",
          "us-male",
          "gb-female",
          "gb-male",
          "af_heart",
          "am_michael",
          "bf_emma",
          "bm_george");

  /** The exact network has 325 MB, the quantised one 92 MB. */
  private static final long QUANTISED_BELOW = 200_000_000;

  private final Path folder;
  private final @Nullable Path kept;
  private final UserLexicon own;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable KokoroVoice loaded;

  /**
   * A voice that is not loaded yet.
   *
   * @param folder holds {@code model.onnx}, {@code en-us.txt} and {@code voices/*.bin}
   * @param kept folder for what makes it load faster; null for none
   * @param own how the user wants names to be said
   */
  public KokoroSpeech(Path folder, @Nullable Path kept, UserLexicon own) {
    this.folder = folder;
    this.kept = kept;
    this.own = own;
  }

  /** Whether the folder has what it takes to speak; its contents are judged when it is loaded. */
  public static boolean presentIn(Path folder) {
    return Files.isRegularFile(folder.resolve("model.onnx"))
        && Files.isRegularFile(folder.resolve("en-us.txt"))
        && Files.isRegularFile(folder.resolve("voices").resolve(VOICES.getFirst() + ".bin"));
  }

  @Override
  public String id() {
    try {
      boolean small = Files.size(folder.resolve("model.onnx")) < QUANTISED_BELOW;
      return (small ? "kokoro-82m-int8-" : "kokoro-82m-fp32-") + VERSION + own.fingerprint();
    } catch (IOException e) { // no model at all: speak() says so
      return "kokoro-82m";
    }
  }

  @Override
  public boolean standIn() {
    return false;
  }

  @Override
  public List<String> voices() {
    List<String> voices = new ArrayList<>(VOICES);
    voices.removeIf(v -> !Files.isRegularFile(folder.resolve("voices").resolve(v + ".bin")));
    return voices.isEmpty() ? VOICES.subList(0, 1) : voices;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public Optional<String> voice(String name) {
    return Optional.of(ALIASES.getOrDefault(name, name)).filter(voices()::contains);
  }

  @Override
  public Speech speak(String text, String voice, double speed) throws ProviderFailure {
    String wanted = ALIASES.getOrDefault(voice, voice);
    List<String> voices = voices();
    lock.lock();
    try {
      return voice().speak(text, voices.contains(wanted) ? wanted : voices.getFirst(), speed);
    } catch (IOException e) {
      throw new ProviderFailure(Sentence.of(Trouble.NEURAL_VOICE_FAILED, Sentence.of(e)), e);
    } finally {
      lock.unlock();
    }
  }

  private KokoroVoice voice() throws IOException, ProviderFailure {
    KokoroVoice voice = loaded;
    if (voice == null) {
      if (!presentIn(folder)) {
        throw new ProviderFailure(Trouble.NEURAL_VOICE_ABSENT, folder.toString());
      }
      voice = new KokoroVoice(folder, kept, own);
      loaded = voice;
    }
    return voice;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (loaded != null) {
        loaded.close();
        loaded = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
