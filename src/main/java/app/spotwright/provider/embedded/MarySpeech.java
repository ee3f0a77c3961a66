package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.PlainVoice;
import app.spotwright.media.Sentence;
import app.spotwright.media.Sound;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.provider.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the neural voice: MaryTTS with an American woman's voice, clear but mechanical. It
 * runs in a process of its own, started by the first line and ended by {@link #close}. Speed is not
 * its own: it always speaks at its natural pace. Thread-safe: one line at a time.
 */
public final class MarySpeech implements SpeechProvider {
  private static final String NAME = "MaryTTS";
  private static final String VOICE = "cmu-slt-hsmm";

  private final Path jars;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable MaryProcess running;

  /**
   * A voice that does not run yet.
   *
   * @param jars folder that the build filled with MaryTTS and all that it needs
   */
  public MarySpeech(Path jars) {
    this.jars = jars;
  }

  /** Whether that folder holds the voice. */
  public static boolean presentIn(Path jars) {
    return Files.isRegularFile(jars.resolve("voice-cmu-slt-hsmm-5.2.1.jar"));
  }

  @Override
  public String id() {
    return "marytts-" + VOICE + "-1";
  }

  @Override
  public boolean standIn() {
    return true;
  }

  @Override
  public List<String> voices() {
    return List.of(VOICE);
  }

  @Override
  public Speech speak(String text, String voice, double speed) throws ProviderFailure {
    String words = PlainVoice.readOut(text);
    if (words.isEmpty()) {
      throw new ProviderFailure(Trouble.NOTHING_TO_SAY, text.strip());
    }
    lock.lock();
    try {
      Sound sound = process().speak(words);
      return PlainVoice.finish(text, sound);
    } catch (IOException e) {
      close();
      throw new ProviderFailure(Sentence.of(Trouble.STAND_IN_FAILED, NAME, Sentence.of(e)), e);
    } finally {
      lock.unlock();
    }
  }

  private MaryProcess process() throws IOException, ProviderFailure {
    MaryProcess process = running;
    if (process == null || !process.alive()) {
      close();
      if (!presentIn(jars)) {
        throw new ProviderFailure(Trouble.STAND_IN_ABSENT, NAME, jars.toString());
      }
      process = new MaryProcess(jars);
      running = process;
    }
    return process;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (running != null) {
        running.close();
        running = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
