package app.spotwright.provider;

import app.spotwright.engine.sound.Speech;
import java.util.List;
import java.util.Optional;

/** Speaks narration lines. Thread-safe; one call at a time runs, others wait. */
public interface SpeechProvider extends AutoCloseable {
  /** Provider and model, for recipes and reports, for example {@code kokoro-82m-fp32}. */
  String id();

  /** Whether it is the voice that people should hear, or one that stands in for it. */
  boolean standIn();

  /** Ids of the voices that it has on this machine, the default first; never empty. */
  List<String> voices();

  /** All names that people may use for its voices, on this machine or another. */
  default List<String> names() {
    return voices();
  }

  /** The voice of that id, or of another name that people may use for it; empty if it has none. */
  default Optional<String> voice(String name) {
    return voices().stream().filter(name::equals).findFirst();
  }

  /**
   * Speaks one line.
   *
   * @param text the line as written; numbers, prices and abbreviations are read out by the provider
   * @param voice one of {@link #voices()}; any other means the default
   * @param speed 1 is a normal pace; 0.7 to 1.4
   * @throws ProviderFailure if it cannot
   */
  Speech speak(String text, String voice, double speed) throws ProviderFailure;

  /** Gives models and memory back; they are loaded again when needed. */
  @Override
  void close();
}
