package app.spotwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void nothingIsSeenBeforeAllOfItIsThere() throws Exception {
    Files.writeString(folder.resolve("ad.json"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.add("ad.json", file -> Files.writeString(file, "new"));
      assertThat(folder.resolve("ad.json")).hasContent("old");
      out.add("poster.jpg", file -> Files.writeString(file, "picture"));
      assertThat(folder.resolve("poster.jpg")).doesNotExist();
      out.publish();
    }
    assertThat(folder.resolve("ad.json")).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(file -> file.toFile().isHidden());
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws Exception {
    Files.writeString(folder.resolve("ad.json"), "old");
    assertThatThrownBy(
            () -> {
              try (OutputFolder out = OutputFolder.open(folder)) {
                out.add("ad.json", file -> Files.writeString(file, "new"));
                out.add(
                    "ad-9x16.mp4",
                    file -> {
                      Files.writeString(file, "half");
                      throw new IOException("disk full");
                    });
                out.publish();
              }
            })
        .hasMessage("disk full");
    assertThat(folder.resolve("ad.json")).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
