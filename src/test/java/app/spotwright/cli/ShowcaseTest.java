package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class ShowcaseTest {
  @TempDir Path folder;

  @Test
  void oneAdIsMadeAndThePagePlaysIt() throws Exception {
    Path out = folder.resolve("show");
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run("showcase", "--preview", "--only", "mori-tea", "--out", out.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("index.html");
    assertThat(out.resolve("mori-tea/ad-9x16.mp4")).isNotEmptyFile();
    assertThat(out.resolve("mori-tea/product.jpg")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("index.html"))).contains("mori-tea/ad-9x16.mp4");
  }

  @Test
  void anUnknownAdIsRefusedWithTheNamesOfThoseThatExist() throws Exception {
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run("showcase", "--only", "no-such", "--out", folder.resolve("show").toString());
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(result.err()).contains("no-such").contains("solara-spritz");
    assertThat(folder.resolve("show")).doesNotExist();
  }
}
