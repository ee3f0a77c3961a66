package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.Speech;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.provider.Trouble;
import java.util.List;

/**
 * The last in the order of voices: says what is missing where nothing on this machine can speak.
 */
public final class AbsentSpeech implements SpeechProvider {
  @Override
  public String id() {
    return "none";
  }

  @Override
  public boolean standIn() {
    return true;
  }

  @Override
  public List<String> voices() {
    return List.of("none");
  }

  /** Those that set-up would fetch. */
  @Override
  public List<String> names() {
    return KokoroSpeech.NAMES;
  }

  @Override
  public Speech speak(String text, String voice, double speed) throws ProviderFailure {
    throw new ProviderFailure(Trouble.NO_VOICE);
  }

  @Override
  public void close() {}
}
