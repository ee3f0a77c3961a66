package app.spotwright.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.storage.MediaStore;
import app.spotwright.storage.MediaStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiskStoreTest extends MediaStoreContract {
  @Override
  protected MediaStore store() {
    return new DiskStore(folder.resolve("media"));
  }

  @Test
  void nothingIsLeftBesideWhatWasPut() throws Exception {
    store().put(key, file("old"));
    store().put(key, file("new"));
    try (Stream<Path> all = Files.walk(folder.resolve("media"))) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void whatAKilledProcessWasWritingGoesAfterADay() throws Exception {
    store().put(key, file("whole"));
    Path aside = folder.resolve("media/.aside");
    Path forgotten = Files.writeString(aside.resolve("forgotten"), "ha");
    Files.setLastModifiedTime(forgotten, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    Path beingWritten = Files.writeString(aside.resolve("being-written"), "ha");

    store().tidy();

    assertThat(forgotten).doesNotExist();
    assertThat(beingWritten).exists();
    assertThat(store().find(key)).isPresent();
  }

  @Test
  void aFolderThatCannotBeIsTold() throws Exception {
    DiskStore none = new DiskStore(Files.createFile(folder.resolve("file")).resolve("media"));
    assertThatThrownBy(none::check).isInstanceOf(IOException.class);
  }
}
