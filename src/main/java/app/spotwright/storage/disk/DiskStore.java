package app.spotwright.storage.disk;

import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Files in folders. A file is written aside, made durable and renamed, so that a crash leaves the
 * old one or the new one.
 */
public final class DiskStore implements MediaStore {
  private static final String ASIDE = ".aside";

  /** Nothing takes that long to be written. */
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Path root;
  private final Path aside;

  /**
   * @param root folder of the store, made when something is kept
   */
  public DiskStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.aside = this.root.resolve(ASIDE);
  }

  @Override
  public void put(MediaKey key, Path file) throws IOException {
    Path place = place(key);
    Files.createDirectories(place.getParent());
    Path whole = Files.createDirectories(aside).resolve(UUID.randomUUID().toString());
    try {
      Files.copy(file, whole);
      try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  @Override
  public Optional<StoredMedia> find(MediaKey key) throws IOException {
    Path place = place(key);
    try {
      return Files.isRegularFile(place)
          ? Optional.of(
              new StoredMedia(key, Files.size(place), Files.getLastModifiedTime(place).toInstant()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // removed in between
    }
  }

  @Override
  public Stream<StoredMedia> list(String folder) throws IOException {
    Path place = place(new MediaKey(folder));
    if (!Files.isDirectory(place)) {
      return Stream.empty();
    }
    return Files.walk(place).flatMap(this::found);
  }

  /** Not what is no file, has a name that nothing here has, or was removed in between. */
  private Stream<StoredMedia> found(Path file) {
    try {
      String path = root.relativize(file).toString().replace(File.separatorChar, '/');
      return MediaKey.isKey(path) && Files.isRegularFile(file)
          ? find(new MediaKey(path)).stream()
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(MediaKey key, long from, long count) throws IOException {
    FileChannel channel = FileChannel.open(place(key), StandardOpenOption.READ);
    channel.position(from);
    return BoundedInputStream.builder()
        .setInputStream(java.nio.channels.Channels.newInputStream(channel))
        .setMaxCount(count)
        .get();
  }

  @Override
  public void copyTo(MediaKey key, Path file) throws IOException {
    Files.copy(place(key), file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(MediaKey key) throws IOException {
    Files.deleteIfExists(place(key));
  }

  @Override
  public void check() throws IOException {
    Files.createDirectories(root);
    if (!Files.isWritable(root)) {
      throw new IOException("cannot write to the media folder " + root);
    }
  }

  @Override
  public void tidy() throws IOException {
    if (!Files.isDirectory(aside)) {
      return;
    }
    FileTime since = FileTime.from(Instant.now().minus(FORGOTTEN));
    try (DirectoryStream<Path> halves =
        Files.newDirectoryStream(
            aside, half -> Files.getLastModifiedTime(half).compareTo(since) < 0)) {
      for (Path half : halves) {
        Files.deleteIfExists(half);
      }
    } catch (DirectoryIteratorException e) {
      // one of them is finished in this moment; the next look comes soon
    }
  }

  @Override
  public void deleteAll(String folder) throws IOException {
    Path place = place(new MediaKey(folder));
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> below = Files.walk(place)) {
      List<Path> all = below.sorted(Comparator.reverseOrder()).toList();
      for (Path one : all) {
        Files.deleteIfExists(one);
      }
    } catch (DirectoryNotEmptyException | UncheckedIOException e) {
      throw new IOException("something is being written below %s".formatted(folder), e);
    }
  }

  private Path place(MediaKey key) {
    return root.resolve(key.path());
  }
}
