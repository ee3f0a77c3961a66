package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.provider.SpeechProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The voices of this machine in the order in which they should be tried: the neural one, MaryTTS,
 * then what is installed.
 */
public final class EmbeddedVoices {
  private EmbeddedVoices() {}

  /**
   * Those that can be expected to speak; empty if this machine has none.
   *
   * @param kokoro folder of the neural voice, fetched or not
   * @param kept folder for what makes the neural voice load faster
   * @param mary folder that the build filled with the stand-in voice, there or not
   * @param own how the user wants names to be said
   * @param searchPath where to look for installed programs: the environment's {@code PATH}
   */
  public static List<SpeechProvider> find(
      Path kokoro, Path kept, Path mary, UserLexicon own, String searchPath) {
    List<SpeechProvider> voices = new ArrayList<>();
    if (KokoroSpeech.presentIn(kokoro)) {
      voices.add(new KokoroSpeech(kokoro, kept, own));
    }
    if (MarySpeech.presentIn(mary)) {
      voices.add(new MarySpeech(mary));
    }
    for (InstalledSpeech.Kind kind : InstalledSpeech.Kind.values()) {
      VoiceCommand.find(kind.command(), searchPath)
          .ifPresent(program -> voices.add(new InstalledSpeech(kind, program)));
    }
    return voices;
  }
}
