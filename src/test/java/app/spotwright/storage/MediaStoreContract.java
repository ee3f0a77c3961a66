package app.spotwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every media store does. */
public abstract class MediaStoreContract {
  /** Nobody else's files, in a store that tests share. */
  protected final String workspace = "workspaces/" + UUID.randomUUID();

  protected final MediaKey key = new MediaKey(workspace + "/uploads/u.txt");

  @TempDir protected Path folder;

  protected abstract MediaStore store();

  protected final Path file(String content) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "given", ".txt"), content);
  }

  @Test
  void whatWasPutIsThereWholeAndInParts() throws Exception {
    store().put(key, file("0123456789"));
    assertThat(store().find(key)).map(StoredMedia::bytes).contains(10L);
    assertThat(store().open(key, 0, 10)).hasContent("0123456789");
    assertThat(store().open(key, 3, 4)).hasContent("3456");
    assertThat(store().open(key, 8, 100)).hasContent("89");
    Path copy = folder.resolve("copy");
    store().copyTo(key, copy);
    assertThat(copy).hasContent("0123456789");
  }

  @Test
  void largeFilesComeBackAsTheyWere() throws Exception {
    long seed = 20;
    byte[] content = new byte[21_000_003]; // several parts, the last one short
    new Random(seed).nextBytes(content);
    Path large = Files.write(folder.resolve("large"), content);
    store().put(key, large);
    Path copy = folder.resolve("copy");
    store().copyTo(key, copy);
    assertThat(Files.mismatch(large, copy)).isEqualTo(-1);
    assertThat(store().open(key, 16_777_210, 12).readAllBytes())
        .containsExactly(java.util.Arrays.copyOfRange(content, 16_777_210, 16_777_222));
  }

  @Test
  void aSecondPutTakesThePlaceOfTheFirst() throws Exception {
    store().put(key, file("old"));
    store().put(key, file("new"));
    assertThat(store().open(key, 0, 10)).hasContent("new");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(store().find(key)).isEmpty();
    assertThatThrownBy(() -> store().open(key, 0, 1)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> store().copyTo(key, folder.resolve("copy")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(folder.resolve("copy")).doesNotExist();
    store().delete(key);
    store().deleteAll(workspace);
  }

  @Test
  void aFolderIsRemovedWithAllThatIsBelowItAndNothingElse() throws Exception {
    MediaKey other = new MediaKey(workspace + "-other/uploads/u.txt");
    MediaKey deep = new MediaKey(workspace + "/ads/1/outputs/2/ad.mp4");
    store().put(key, file("mine"));
    store().put(deep, file("mine too"));
    store().put(other, file("theirs"));
    store().deleteAll(workspace);
    assertThat(store().find(key)).isEmpty();
    assertThat(store().find(deep)).isEmpty();
    assertThat(store().find(other)).isPresent();
  }

  @Test
  void whatIsBelowAFolderIsListedAndNothingElse() throws Exception {
    MediaKey deep = new MediaKey(workspace + "/ads/1/outputs/2/ad.mp4");
    store().put(key, file("mine"));
    store().put(deep, file("mine too"));
    store().put(new MediaKey(workspace + "-other/uploads/u.txt"), file("theirs"));
    assertThat(listed(workspace)).containsExactlyInAnyOrder(key, deep);
    assertThat(listed(workspace + "/uploads")).containsExactly(key);
    assertThat(listed(workspace + "/nothing")).isEmpty();
    try (Stream<StoredMedia> all = store().list(workspace + "/uploads")) {
      assertThat(all).singleElement().isEqualTo(store().find(key).orElseThrow());
    }
  }

  private List<MediaKey> listed(String below) throws Exception {
    try (Stream<StoredMedia> all = store().list(below)) {
      return all.map(StoredMedia::key).toList();
    }
  }

  @Test
  void aStoreThatWorksSaysSo() throws Exception {
    store().check();
  }
}
