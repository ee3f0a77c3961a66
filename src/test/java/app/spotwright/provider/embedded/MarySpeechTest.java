package app.spotwright.provider.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.media.Sound;
import app.spotwright.media.WordTime;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarySpeechTest {
  /** The build fills it. */
  private static final Path JARS = Path.of("target", "lesser-voice");

  @Test
  void speaksALineAsAStandInTimedWordByWordAndAgainAfterClosing() throws ProviderFailure {
    try (MarySpeech voice = new MarySpeech(JARS)) {
      Speech speech = voice.speak("Only $3.49, at Brewly.", "", 1);
      assertThat(voice.standIn()).isTrue();
      assertThat(speech.sound().rate()).isEqualTo(Sound.RATE);
      assertThat(speech.sound().seconds()).isBetween(1.5, 5.0);
      assertThat(speech.words())
          .extracting(WordTime::word)
          .containsExactly("Only", "$3.49,", "at", "Brewly.");
      assertThat(speech.words().getLast().to()).isLessThanOrEqualTo(speech.sound().seconds());
      voice.close();
      assertThat(voice.speak("Only $3.49, at Brewly.", "", 1).sound().samples())
          .isEqualTo(speech.sound().samples());
    }
  }

  @Test
  void withoutItsFolderItSaysSo(@TempDir Path empty) {
    try (MarySpeech voice = new MarySpeech(empty)) {
      assertThatThrownBy(() -> voice.speak("Hello.", "", 1))
          .isInstanceOf(ProviderFailure.class)
          .hasMessageContaining("is not in");
    }
  }

  @Test
  void standsInWhereTheNeuralVoiceIsAbsent(@TempDir Path empty) {
    List<SpeechProvider> voices = EmbeddedVoices.find(empty, empty, JARS, UserLexicon.NONE, "");
    assertThat(voices).extracting(SpeechProvider::id).containsExactly("marytts-cmu-slt-hsmm-1");
    assertThat(EmbeddedVoices.find(empty, empty, empty, UserLexicon.NONE, "")).isEmpty();
  }
}
