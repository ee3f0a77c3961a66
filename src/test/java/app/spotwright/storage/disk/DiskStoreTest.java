package app.spotwright.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.StoredMedia;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
  private static final MediaKey KEY = new MediaKey("workspaces/w/uploads/u.txt");

  @TempDir Path folder;

  private DiskStore store() {
    return new DiskStore(folder.resolve("media"));
  }

  private Path file(String content) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "given", ".txt"), content);
  }

  @Test
  void whatWasPutIsThereWholeAndInParts() throws Exception {
    store().put(KEY, file("0123456789"));
    assertThat(store().find(KEY)).map(StoredMedia::bytes).contains(10L);
    assertThat(store().open(KEY, 0, 10)).hasContent("0123456789");
    assertThat(store().open(KEY, 3, 4)).hasContent("3456");
    assertThat(store().open(KEY, 8, 100)).hasContent("89");
  }

  @Test
  void aSecondPutTakesThePlaceOfTheFirstAndLeavesNothingBeside() throws Exception {
    store().put(KEY, file("old"));
    store().put(KEY, file("new"));
    assertThat(store().open(KEY, 0, 10)).hasContent("new");
    try (Stream<Path> beside = Files.list(folder.resolve("media/workspaces/w/uploads"))) {
      assertThat(beside).hasSize(1);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(store().find(KEY)).isEmpty();
    assertThatThrownBy(() -> store().open(KEY, 0, 1)).isInstanceOf(NoSuchFileException.class);
    store().delete(KEY);
    store().deleteAll("workspaces/w");
  }

  @Test
  void aFolderIsRemovedWithAllThatIsBelowIt() throws Exception {
    MediaKey other = new MediaKey("workspaces/other/uploads/u.txt");
    store().put(KEY, file("mine"));
    store().put(other, file("theirs"));
    store().deleteAll("workspaces/w");
    assertThat(store().find(KEY)).isEmpty();
    assertThat(store().find(other)).isPresent();
  }
}
