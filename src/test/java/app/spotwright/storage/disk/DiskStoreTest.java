package app.spotwright.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.storage.MediaStore;
import app.spotwright.storage.MediaStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (Stream<Path> beside = Files.list(folder.resolve("media/" + workspace + "/uploads"))) {
      assertThat(beside).hasSize(1);
    }
  }

  @Test
  void aFolderThatCannotBeIsTold() throws Exception {
    DiskStore none = new DiskStore(Files.createFile(folder.resolve("file")).resolve("media"));
    assertThatThrownBy(none::check).isInstanceOf(IOException.class);
  }
}
