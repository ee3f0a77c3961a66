package app.spotwright.delivery;

import app.spotwright.workshop.FileMutex;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that receives a set of files all at once, for one writer at a time.
 *
 * <p>The files are written beside each other in a hidden draft. When every one is whole and on the
 * disk, one rename makes the draft a delivery, and from then on they belong to the folder: they are
 * moved to their places, and where a crash interrupts that, whoever opens the folder next moves the
 * rest. A draft that a crash left is removed. So the folder holds the old set or the new one; a
 * mixture is seen only while they are being moved, or until the folder is opened again. What an
 * older set has and the new one has not goes with the same commit, if it was named. Not
 * thread-safe.
 */
public final class OutputFolder implements AutoCloseable {
  private static final String HIDDEN = ".spotwright-";
  private static final String DRAFT = HIDDEN + "draft-";
  private static final String DELIVERY = HIDDEN + "delivery-";

  /** In a draft: what of an older set goes, each line the bytes and the name of a file. */
  private static final String OUTDATED = HIDDEN + "outdated";

  private static final String LOCK = ".spotwright.lock";

  private final Path folder;
  private final FileMutex mutex;
  private final String id = UUID.randomUUID().toString();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Long> outdated = new TreeMap<>();

  private OutputFolder(Path folder, FileMutex mutex) {
    this.folder = folder;
    this.mutex = mutex;
  }

  /** Writes one file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Opens the folder, made if need be, proves that it can be written to, and brings to an end what
   * a crashed writer began.
   *
   * @throws IOException if it cannot be written to, or somebody else is writing to it
   */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path real = folder.toRealPath(); // locks within a process are known by their path
    FileMutex mutex =
        FileMutex.tryAcquire(real.resolve(LOCK))
            .orElseThrow(() -> new IOException("another run is writing there"));
    boolean ready = false;
    try {
      recover(real);
      ready = true;
      return new OutputFolder(folder, mutex);
    } finally {
      if (!ready) {
        mutex.close();
      }
    }
  }

  /**
   * Adds a file; nobody sees it before {@link #publish}.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  public void add(String name, Content content) throws IOException, InterruptedException {
    Path file = Files.createDirectories(hidden(DRAFT)).resolve(name);
    try {
      content.writeTo(file);
      sync(file);
    } catch (ClosedByInterruptException e) {
      throw (InterruptedException) new InterruptedException("writing " + name).initCause(e);
    }
    names.add(name);
  }

  /** Where a file of that name has its place in the folder. */
  public Path place(String name) {
    return folder.resolve(name);
  }

  /**
   * Names a file of an older set, which goes when this one is published, unless that has one of
   * that name. Somebody else's file is not touched: one of another size, a link, a folder.
   *
   * @param bytes how large it was when it was delivered
   */
  public void outdate(String name, long bytes) {
    outdated.put(name, bytes);
  }

  /**
   * Gives all files their places, replacing older ones. An interrupt does not stop it.
   *
   * @return the files in the order in which they were added
   * @throws IOException if the disk refuses; nothing has changed then, or the folder's next opening
   *     finishes it
   */
  public List<Path> publish() throws IOException {
    boolean interrupted = Thread.interrupted(); // it would close the files that are being synced
    try {
      for (String name : names) {
        if (Files.isDirectory(folder.resolve(name))) {
          throw new IOException("a folder is in the place of " + folder.resolve(name));
        }
      }
      Files.createDirectories(hidden(DRAFT));
      noteOutdated();
      sync(hidden(DRAFT));
      Files.move(hidden(DRAFT), hidden(DELIVERY), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
      settle(folder, hidden(DELIVERY));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    List<Path> published = names.stream().map(folder::resolve).toList();
    names.clear();
    outdated.clear();
    return published;
  }

  private void noteOutdated() throws IOException {
    outdated.keySet().removeAll(names);
    if (!outdated.isEmpty()) {
      Path note = hidden(DRAFT).resolve(OUTDATED);
      Files.write(
          note,
          outdated.entrySet().stream().map(old -> old.getValue() + " " + old.getKey()).toList());
      sync(note);
    }
  }

  /** Removes whatever was not published. */
  @Override
  public void close() throws IOException {
    try {
      if (Files.exists(hidden(DRAFT))) {
        remove(hidden(DRAFT));
      }
    } finally {
      mutex.close();
    }
  }

  private Path hidden(String kind) {
    return folder.resolve(kind + id);
  }

  /** The lock is ours: whatever is hidden here belongs to nobody who lives. */
  private static void recover(Path folder) throws IOException {
    for (Path left : list(folder)) {
      String name = left.getFileName().toString();
      if (name.startsWith(DELIVERY)) {
        settle(folder, left);
      } else if (name.startsWith(HIDDEN) && Files.isDirectory(left)) {
        remove(left);
      }
    }
  }

  /** Moves what is left of a delivery to its places, then removes what that makes outdated. */
  private static void settle(Path folder, Path delivery) throws IOException {
    Path note = delivery.resolve(OUTDATED);
    for (Path file : list(delivery)) {
      if (!file.equals(note)) {
        Files.move(
            file,
            folder.resolve(file.getFileName()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (Files.exists(note)) {
      removeOutdated(folder, Files.readAllLines(note));
    }
    sync(folder);
    remove(delivery);
  }

  private static void removeOutdated(Path folder, List<String> lines) throws IOException {
    for (String line : lines) {
      int space = line.indexOf(' ');
      Path file = folder.resolve(line.substring(space + 1));
      boolean ours =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) == Long.parseLong(line.substring(0, space));
      if (ours) {
        Files.delete(file);
      }
    }
  }

  private static void remove(Path draft) throws IOException {
    for (Path file : list(draft)) {
      Files.delete(file);
    }
    Files.delete(draft);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void sync(Path path) throws IOException {
    var mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
