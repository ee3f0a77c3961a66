package app.spotwright.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir Path folder;

  private Settings read(String yaml) throws Exception {
    return Settings.read(Files.writeString(folder.resolve("settings.yml"), yaml));
  }

  @Test
  void withoutAFileEverythingHasItsDefault() {
    Settings settings = Settings.read(null);
    assertThat(settings.sound().music()).isEqualTo(0.3);
    assertThat(settings.workshop().limit().toGigabytes()).isEqualTo(10);
    assertThat(settings.rendering().shortSide()).isEqualTo(1080);
  }

  @Test
  void aFileChangesWhatItNamesAndNothingElse() throws Exception {
    Settings settings =
        read("spotwright:\n  sound:\n    music: 0.5\n  workshop:\n    limit: 2GB\n");
    assertThat(settings.sound().music()).isEqualTo(0.5);
    assertThat(settings.sound().voice()).isEqualTo(1.0);
    assertThat(settings.workshop().limit().toGigabytes()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spotwright: {sound: {musik: 0.5}}      | unknown key 'spotwright.sound.musik'",
        "spotwright: {sound: {music: loud}}     | spotwright.sound.music",
        "spotwright: {sound: {loudness: -3}}    | spotwright.sound.loudness must be -31 to -9 LUFS",
        "spotwright: {sound: {lexicon: {Nuuk: 5}}}        | must say the word in other words",
        "spotwright: {sound: {lexicon: {Nuuk: /n€k/}}}    | has '€', which is none of the voice's",
        "spotwright: {language: {model: m}}     | spotwright.language.base-url must be given",
        "spotwright: {language: {base-url: 'https://m.example/v1'}} | spotwright.language.model must",
        "spotwright: {language: {base-url: 'm.example/v1', model: m}} | language.base-url must be the",
        "spotwright: {language: {base-url: 'https://k@m.example/v1', model: m}} | see api-key",
        "spotwright: {language: {threshold: 11}} | spotwright.language.threshold must be 0 to 10",
        "spotwright: {language: {silence: 2h}}   | spotwright.language.silence must be 100ms to 1h",
        "spotwright: {language: {silense: 2s}}   | unknown key 'spotwright.language.silense'",
        "spotwrite: {sound: {music: 1}}         | unknown key 'spotwrite.sound.music'",
        "spotwright: [                          | not valid YAML",
      })
  void refusesWhatItDoesNotKnowAndSaysWhat(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(UnusableSettings.class)
        .hasMessageContaining("settings.yml")
        .hasMessageContaining(message);
  }

  @Test
  void theLanguageModelCanBeNamedInTheEnvironmentWhichGoesBeforeTheFile() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("settings.yml"),
            "spotwright: {language: {base-url: 'https://m.example/v1', model: old}}");
    LanguageSettings language =
        Settings.read(
                file,
                Map.of(
                    "SPOTWRIGHT_LANGUAGE_MODEL", "new",
                    "SPOTWRIGHT_LANGUAGE_API_KEY", "sk-secret",
                    "SPOTWRIGHT_LANGUAGE_MOST_ATTEMPTS", "2",
                    "SPOTWRIGHT_HOME", "/elsewhere"))
            .language();
    assertThat(language.baseUrl()).hasToString("https://m.example/v1");
    assertThat(language.model()).isEqualTo("new");
    assertThat(language.apiKey()).isEqualTo("sk-secret");
    assertThat(language.mostAttempts()).isEqualTo(2);
    assertThat(language.toString()).contains("new at m.example").doesNotContain("sk-secret");
  }

  @Test
  void withoutAnAddressNoModelIsAsked() {
    assertThat(Settings.read(null, Map.of()).language().baseUrl()).isNull();
  }

  @Test
  void namesAreSaidAsTheUserWrites() throws Exception {
    Settings settings = read("spotwright: {sound: {lexicon: {Nuuk: nook, Älgö: /ˈɛljO/}}}");
    assertThat(settings.sound().lexicon()).containsEntry("Nuuk", "nook").hasSize(2);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Settings.read(folder.resolve("nowhere.yml")))
        .hasMessageContaining("nowhere.yml");
  }
}
