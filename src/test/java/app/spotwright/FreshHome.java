package app.spotwright;

import app.spotwright.setup.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Homes for tests: empty but for what this machine has fetched and unpacked. They are there as long
 * as the JVM is, because libraries that were loaded from one are used by all that follow.
 */
public final class FreshHome {
  private FreshHome() {}

  /** A new one without the neural voice; removed when the tests are over. */
  public static Path make() {
    return make(false);
  }

  /** A new one with the neural voice. */
  public static Path speaking() {
    return make(true);
  }

  private static Path make(boolean voice) {
    try {
      Path home = Files.createTempDirectory("spotwright-home-");
      link(home, Home.locate().natives());
      if (voice) {
        link(home, Home.locate().voice());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(Path home, Path shared) throws IOException {
    if (Files.exists(shared)) {
      Files.createSymbolicLink(home.resolve(shared.getFileName()), shared);
    }
  }

  private static void remove(Path home) {
    try {
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException e) {
      // a temporary folder
    }
  }
}
