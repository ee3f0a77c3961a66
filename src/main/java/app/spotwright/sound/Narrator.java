package app.spotwright.sound;

import app.spotwright.engine.sound.Speech;
import app.spotwright.media.WordTime;
import app.spotwright.provider.Chain;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Speaks narration lines, each once. Thread-safe. */
public final class Narrator {
  /** In place of a voice: nobody speaks. */
  public static final String NOBODY = "none";

  private static final String WORDS = "words.json";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Workshop workshop;
  private final Chain<SpeechProvider> voices;

  public Narrator(Workshop workshop, Chain<SpeechProvider> voices) {
    this.workshop = workshop;
    this.voices = voices;
  }

  private record LineRecipe(String provider, String voice, double speed, String text)
      implements Recipe {
    @Override
    public String kind() {
      return "voice-line";
    }
  }

  private record Spoken(double seconds, List<WordTime> words) {}

  /**
   * The line in that voice, from the first provider that can.
   *
   * @param voice id of a voice; one that the provider does not have becomes its default
   * @param speed 1 is a normal pace
   * @throws ProviderFailure if nobody can speak
   */
  public VoiceLine speak(String text, String voice, double speed)
      throws ProviderFailure, IOException, InterruptedException {
    var delivery = voices.ask(provider -> line(provider, text, own(provider, voice), speed));
    Artifact artifact = delivery.answer();
    Spoken spoken = MAPPER.readValue(Files.readAllBytes(artifact.file(WORDS)), Spoken.class);
    return new VoiceLine(
        text,
        artifact,
        spoken.seconds(),
        spoken.words(),
        own(delivery.provider(), voice),
        voice.isEmpty() || delivery.provider().voice(voice).isPresent(),
        delivery.provider().id(),
        delivery.provider().standIn(),
        delivery.failures());
  }

  /** Ids of the voices of this machine, the best first. */
  public List<String> voices() {
    return all(SpeechProvider::voices);
  }

  /** Names that are known for voices, whether or not this machine has them. */
  public List<String> names() {
    return all(SpeechProvider::names);
  }

  /** Whether this machine has a voice of that name. */
  public boolean has(String name) {
    return !name.equals(NOBODY)
        && voices.providers().stream().anyMatch(provider -> provider.voice(name).isPresent());
  }

  /** Whether the name means anything, here or on another machine. */
  public boolean knows(String name) {
    return has(name) || names().contains(name);
  }

  /** Whether none but stand-ins can speak here. */
  public boolean standsIn() {
    return voices.providers().getFirst().standIn();
  }

  private List<String> all(Function<SpeechProvider, List<String>> names) {
    return voices.providers().stream()
        .flatMap(provider -> names.apply(provider).stream())
        .filter(name -> !name.equals(NOBODY))
        .distinct()
        .toList();
  }

  /** Gives the voices' memory back. */
  public void rest() {
    voices.providers().forEach(SpeechProvider::close);
  }

  /** The provider's id of the voice, or of its default. */
  private static String own(SpeechProvider provider, String voice) {
    return provider.voice(voice).orElseGet(() -> provider.voices().getFirst());
  }

  private Artifact line(SpeechProvider provider, String text, String voice, double speed)
      throws ProviderFailure, IOException, InterruptedException {
    return workshop.<ProviderFailure>make(
        new LineRecipe(provider.id(), voice, speed, text),
        folder -> write(folder, provider.speak(text, voice, speed)));
  }

  private static void write(Path folder, Speech speech) throws IOException {
    WavFile.write(folder.resolve(VoiceLine.SOUND), speech.sound());
    Spoken spoken = new Spoken(speech.sound().seconds(), speech.words());
    Files.write(folder.resolve(WORDS), MAPPER.writeValueAsBytes(spoken));
  }
}
