package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Disks that are too small, mounted for the command alone, on a machine that speaks German (where
 * the C library's translations are installed; elsewhere it speaks English).
 */
@Timeout(300)
class FullDiskTest {
  private static final String MOUNT =
      "mount -t tmpfs -o size=\"$0\" none \"$1\" && shift && exec \"$@\"";
  private static final Map<String, String> GERMAN = Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", "de");

  @TempDir static Path folder;

  @BeforeAll
  static void aPhotoAndTheRightToMount() throws Exception {
    Process mount =
        new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString())
            .start();
    assumeTrue(mount.waitFor() == 0, "nothing can be mounted on this machine");
    Files.write(
        folder.resolve("jar.jpg"),
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 300).photo(), 92));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"out, 200k", "home/artifacts, 1m", "home/artifacts, 5m"})
  void aFullDiskIsSaidInOneSentenceWhateverTheLanguage(String where, String size) throws Exception {
    Path full = Files.createDirectories(folder.resolve(where));
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .startedBy("unshare", "-rm", "sh", "-c", MOUNT, size, full.toString())
            .run(
                GERMAN,
                "generate",
                "--preview",
                "--seconds",
                "6",
                "--voice",
                "none",
                "--brand",
                "Lune",
                "--brief",
                "A night balm for tired skin.",
                "--photo",
                folder.resolve("jar.jpg").toString(),
                "--out",
                folder.resolve("out").toString());
    assertThat(result.err())
        .contains("spotwright: the disk is full; make room")
        .doesNotContain("warning", "\tat ");
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
  }
}
