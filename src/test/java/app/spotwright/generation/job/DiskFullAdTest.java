package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.spotwright.FreshHome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application on a disk that is full, mounted for its process alone. */
class DiskFullAdTest {
  private static final String MOUNT =
      "mount -t tmpfs -o size=\"$0\" none \"$1\" && mkdir \"$1/media\" \"$1/workspaces\""
          + " && shift && exec \"$@\"";
  private static final long DISK = 80 << 20;

  /** Room for a photo, and not for what is made of it. */
  private static final long LITTLE = 512 << 10;

  @BeforeAll
  static void theRightToMount() throws Exception {
    Path folder = Files.createTempDirectory("mount");
    Process mount =
        new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString())
            .start();
    assumeTrue(mount.waitFor() == 0, "nothing can be mounted on this machine");
  }

  @Test
  void aFullDiskIsSaidLeavesNothingHalfWrittenAndHoldsUpNoAdThatComesLater() throws Exception {
    Path home = FreshHome.make();
    Path disk = Files.createDirectory(home.resolve("disk"));
    for (String folder : List.of("media", "workspaces")) {
      Files.createSymbolicLink(home.resolve(folder), disk.resolve(folder));
    }
    List<String> mounted = List.of("unshare", "-rm", "sh", "-c", MOUNT, "" + DISK, disk.toString());
    try (AdChild child = AdChild.start(mounted, home, "--spotwright.generations.attempts=1")) {
      child.await("READY");
      Path seen = Path.of("/proc/%d/root%s".formatted(child.pid(), disk));
      Path filler = seen.resolve("filler");
      leave(filler, 0);
      child.tell("order").await("No space left on device");
      assertThat(files(seen.resolve("media"))).as("no half of a photo").isEmpty();

      leave(filler, LITTLE);
      child.order();
      child.await("STATE FAILED .*DISK_FULL");
      child.await("TOLD");
      assertThat(files(seen.resolve("media"))).as("the photo alone").hasSize(1);

      Files.delete(filler);
      child.order();
      child.await("STATE COMPLETED 100");
    }
  }

  /** Fills the disk but for that many bytes. */
  private static void leave(Path filler, long bytes) throws IOException {
    byte[] block = new byte[4096];
    try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
      file.seek(file.length());
      while (true) {
        file.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
    try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
      file.setLength(file.length() - bytes);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
