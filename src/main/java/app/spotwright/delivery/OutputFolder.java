package app.spotwright.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that receives a set of files all at once: they are written beside each other under a
 * hidden name first, and get their own names only when every one is whole and on the disk. Not
 * thread-safe.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Path draft;
  private final List<String> names = new ArrayList<>();

  private OutputFolder(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /** Writes one file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Opens the folder, made if need be, and proves that it can be written to.
   *
   * @throws IOException if it cannot
   */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path draft = folder.resolve(".spotwright-" + UUID.randomUUID());
    Files.delete(Files.createDirectory(draft)); // made again when there is something to put in
    return new OutputFolder(folder, draft);
  }

  /** Adds a file; nobody sees it before {@link #publish}. */
  public void add(String name, Content content) throws IOException {
    Path file = Files.createDirectories(draft).resolve(name);
    content.writeTo(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    names.add(name);
  }

  /** Gives all files their names, replacing older ones. */
  public List<Path> publish() throws IOException {
    List<Path> published = new ArrayList<>();
    for (String name : names) {
      Path target = folder.resolve(name);
      Files.move(
          draft.resolve(name),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      published.add(target);
    }
    names.clear();
    return published;
  }

  /** Removes whatever was not published. */
  @Override
  public void close() throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    try (Stream<Path> left = Files.list(draft)) {
      for (Path file : (Iterable<Path>) left::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(draft);
  }
}
