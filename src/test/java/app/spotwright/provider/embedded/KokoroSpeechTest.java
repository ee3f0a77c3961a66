package app.spotwright.provider.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.media.Sound;
import app.spotwright.media.WordTime;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.setup.Home;
import app.spotwright.setup.UnusableHome;
import app.spotwright.setup.VoiceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KokoroSpeechTest {
  private static final String LINE = "Meet Brewly: only $3.49, until June 30!";
  @TempDir private static Path kept;
  private static Path folder;
  private static KokoroSpeech voice;

  @BeforeAll
  static void theVoiceIsHere() throws IOException, UnusableHome {
    folder =
        VoiceData.find(Home.locate())
            .orElseThrow(() ->
                new AssertionError(
                    "the neural voice is not on this machine: 'bin/spotwright setup' fetches"
                        + " it, or name its folder in "
                        + VoiceData.VARIABLE))
            .folder();
    voice = new KokoroSpeech(folder, kept, UserLexicon.NONE);
  }

  @AfterAll
  static void givesBack() {
    voice.close();
  }

  @Test
  void everyWordIsTimedInOrderAndSilencesFallBetweenWords() throws ProviderFailure {
    Speech speech = voice.speak(LINE, "us-female", 1);
    assertThat(speech.words())
        .extracting(WordTime::word)
        .containsExactly("Meet", "Brewly:", "only", "$3.49,", "until", "June", "30!");
    double last = 0;
    for (WordTime word : speech.words()) {
      assertThat(word.from()).isGreaterThanOrEqualTo(last);
      assertThat(word.to()).isGreaterThan(word.from());
      last = word.to();
    }
    assertThat(last).isBetween(speech.sound().seconds() - 0.25, speech.sound().seconds());
    assertThat(loudness(speech, 0)).isGreaterThan(5 * loudness(speech, 1));
  }

  @Test
  void closingGivesMemoryBackAndTheVoiceLoadedAgainSaysTheSameSamples()
      throws ProviderFailure, IOException {
    float[] first = voice.speak("Fresh.", "af_heart", 1).sound().samples();
    long loaded = residentMegabytes();
    voice.close();
    assertThat(residentMegabytes()).isLessThan(loaded - 300);
    assertThat(voice.speak("Fresh.", "af_heart", 1).sound().samples()).isEqualTo(first);
  }

  @Test
  void theReadyFormSaysTheSameSamplesAndADamagedOneIsMadeAnew(@TempDir Path ready)
      throws ProviderFailure, IOException {
    float[] plain;
    try (KokoroSpeech asPublished = new KokoroSpeech(folder, null, UserLexicon.NONE)) {
      plain = asPublished.speak("Fresh.", "af_heart", 1).sound().samples();
    }
    for (String form : List.of("made", "mapped", "damaged", "mapped again")) {
      if (form.equals("damaged")) {
        Files.write(only(ready), new byte[1000]);
      }
      try (KokoroSpeech another = new KokoroSpeech(folder, ready, UserLexicon.NONE)) {
        assertThat(another.speak("Fresh.", "af_heart", 1).sound().samples())
            .as(form)
            .isEqualTo(plain);
      }
      assertThat(Files.size(only(ready))).as(form).isGreaterThan(80_000_000);
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  @Test
  void anotherVoiceAndAnotherPaceSoundDifferent() throws ProviderFailure {
    Sound woman = voice.speak("Fresh every day.", "af_heart", 1).sound();
    Sound hastyMan = voice.speak("Fresh every day.", "us-male", 1.3).sound();
    Sound man = voice.speak("Fresh every day.", "am_michael", 1).sound();
    assertThat(man.samples()).isNotEqualTo(woman.samples());
    assertThat(hastyMan.seconds()).isLessThan(man.seconds() * 0.9);
  }

  @Test
  void aLineOfSignsAloneIsRefusedWithAReason() {
    assertThatThrownBy(() -> voice.speak("🔥 — !", "af_heart", 1))
        .isInstanceOf(ProviderFailure.class)
        .hasMessageContaining("nothing to say");
  }

  @Test
  void britishVoicesSpeakWithoutAnyOtherProgram() throws ProviderFailure {
    assertThat(voice.voice("gb-female")).contains("bf_emma");
    Sound american = voice.speak("Fresh water.", "us-female", 1).sound();
    Sound british = voice.speak("Fresh water.", "gb-female", 1).sound();
    assertThat(british.seconds()).isBetween(0.7, 2.5);
    assertThat(british.samples()).isNotEqualTo(american.samples());
  }

  @Test
  void anAbsentOrDamagedVoiceIsNamedInTheFailure(@TempDir Path broken) throws IOException {
    try (KokoroSpeech absent = new KokoroSpeech(broken, null, UserLexicon.NONE)) {
      assertThatThrownBy(() -> absent.speak(LINE, "af_heart", 1))
          .isInstanceOf(ProviderFailure.class)
          .hasMessageContaining("not set up");
    }
    Files.createDirectory(broken.resolve("voices"));
    for (String file : List.of("en-us.txt", "voices/af_heart.bin")) {
      Files.copy(folder.resolve(file), broken.resolve(file));
    }
    Files.write(broken.resolve("model.onnx"), new byte[1000]);
    try (KokoroSpeech damaged = new KokoroSpeech(broken, null, UserLexicon.NONE)) {
      assertThatThrownBy(() -> damaged.speak(LINE, "af_heart", 1))
          .isInstanceOf(ProviderFailure.class)
          .hasMessageContaining("model.onnx");
    }
  }

  /** Mean power inside words (0) or in the longest gap between two words (1). */
  private static double loudness(Speech speech, int kind) {
    List<WordTime> words = speech.words();
    if (kind == 0) {
      return words.stream()
          .mapToDouble(w -> rms(speech.sound(), w.from(), w.to()))
          .average()
          .orElse(0);
    }
    int widest = 0;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (gap(words, i) > gap(words, widest)) {
        widest = i;
      }
    }
    return rms(speech.sound(), words.get(widest).to(), words.get(widest + 1).from());
  }

  private static double gap(List<WordTime> words, int after) {
    return words.get(after + 1).from() - words.get(after).to();
  }

  private static double rms(Sound sound, double from, double to) {
    double sum = 0;
    int first = (int) (from * sound.rate());
    int last = (int) (to * sound.rate());
    for (int i = first; i < last; i++) {
      sum += sound.samples()[i] * sound.samples()[i];
    }
    return Math.sqrt(sum / Math.max(1, last - first));
  }

  private static long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }
}
