package app.spotwright.setup;

import app.spotwright.setup.Catalogue.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Fetches the fonts that are too large to come with the application into the home: once, by
 * checksum, resumable. Processes that fetch at the same time wait for each other.
 */
public final class FontFetcher {
  private final Path fonts;
  private final Catalogue catalogue;
  private final Fetching fetching;

  FontFetcher(Home home, Catalogue catalogue, Registry registry, Patience patience) {
    fonts = home.fonts();
    this.catalogue = catalogue;
    fetching = new Fetching(fonts, catalogue.name(), registry, patience);
  }

  /**
   * The fetcher of this version's fonts, from the registry that npm would use.
   *
   * @throws FetchFailure if the environment names an impossible registry
   */
  public static FontFetcher of(Home home) throws IOException {
    return new FontFetcher(home, Catalogue.fonts(), Registry.of(System.getenv()), Patience.DEFAULT);
  }

  /** The folder of the fonts, if they were fetched. */
  public static Optional<Path> find(Home home) throws IOException {
    Path folder = home.fonts().resolve(Catalogue.fonts().name());
    return Installed.read(folder).map(installed -> folder);
  }

  /**
   * The folder of the fonts: at once if it is here, else after fetching it. An interrupt ends it;
   * what arrived is kept for the next time.
   *
   * @throws FetchFailure if they cannot be had; the message says why and what to do
   * @throws IOException if the home cannot be written
   */
  public Path fetch(FetchProgress progress) throws IOException, InterruptedException {
    if (present()) {
      return fetching.target();
    }
    Files.createDirectories(fonts);
    try (FetchLock lock = FetchLock.take(fonts.resolve("lock"), progress)) {
      if (!present()) {
        fetchFromAny(progress);
      }
      return fetching.target();
    }
  }

  private boolean present() throws IOException {
    return Installed.read(fetching.target()).isPresent();
  }

  private void fetchFromAny(FetchProgress progress) throws IOException, InterruptedException {
    FetchFailure last = new FetchFailure("there is no source for them");
    for (Source source : catalogue.sources()) {
      try {
        fetching.fetch(source, progress);
        return;
      } catch (FetchFailure e) {
        last = e;
      }
    }
    throw new FetchFailure(
        ("the Chinese, Japanese and Korean fonts cannot be fetched (%s); run 'spotwright setup'"
                + " again: it goes on where it stopped. Without them only ads in these languages"
                + " lack letters")
            .formatted(last.getMessage()),
        last);
  }
}
