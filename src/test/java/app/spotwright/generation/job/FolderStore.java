package app.spotwright.generation.job;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A media store in a folder. */
final class FolderStore implements MediaStore {
  private final Path root;

  FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(MediaKey key, Path file) throws IOException {
    Path place = root.resolve(key.path());
    Files.createDirectories(place.getParent());
    Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Optional<StoredMedia> find(MediaKey key) throws IOException {
    Path place = root.resolve(key.path());
    return Files.exists(place)
        ? Optional.of(
            new StoredMedia(key, Files.size(place), Files.getLastModifiedTime(place).toInstant()))
        : Optional.empty();
  }

  @Override
  public InputStream open(MediaKey key, long from, long count) throws IOException {
    byte[] all = Files.readAllBytes(root.resolve(key.path()));
    return new ByteArrayInputStream(
        Arrays.copyOfRange(all, (int) from, (int) Math.min(all.length, from + count)));
  }

  @Override
  public void copyTo(MediaKey key, Path file) throws IOException {
    Files.copy(root.resolve(key.path()), file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(MediaKey key) throws IOException {
    Files.deleteIfExists(root.resolve(key.path()));
  }

  @Override
  public void deleteAll(String folder) throws IOException {
    FileSystemUtils.deleteRecursively(root.resolve(folder));
  }
}
