package app.spotwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.generation.UploadFolder.LostUpload;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.disk.DiskStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {
  private final UUID workspace = UUID.randomUUID();
  private final UUID ad = UUID.randomUUID();

  @TempDir Path home;
  private DiskStore store;
  private UploadFolder uploads;
  private Upload photo;

  @BeforeEach
  void aPhoto() throws IOException {
    store = new DiskStore(home.resolve("media"));
    uploads = new UploadFolder(home.resolve("photos"));
    String key = MediaKey.ad(workspace, ad) + "/uploads/mug.jpg";
    photo = new Upload(key, "my mug.jpg", false);
    store.put(new MediaKey(key), Files.writeString(home.resolve("mug"), "a mug"));
  }

  @Test
  void anUploadLiesInTheFolderOnceItIsCopied() throws Exception {
    Path file = uploads.copy(workspace, photo, store);

    assertThat(file).isEqualTo(uploads.file(photo)).hasContent("a mug");
  }

  @Test
  void anUploadThatWasRemovedIsNamed() throws Exception {
    store.delete(new MediaKey(photo.key()));

    assertThatExceptionOfType(LostUpload.class)
        .isThrownBy(() -> uploads.copy(workspace, photo, store))
        .withMessage("my mug.jpg");
  }

  @Test
  void anotherWorkspacesUploadIsNotThere() {
    assertThatExceptionOfType(LostUpload.class)
        .isThrownBy(() -> uploads.copy(UUID.randomUUID(), photo, store))
        .withMessage("my mug.jpg");
    assertThat(uploads.file(photo)).doesNotExist();
  }
}
