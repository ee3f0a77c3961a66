package app.spotwright.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One process's use of the workshop: a locked file that tells the others since when it has been at
 * work, and a folder for its unfinished work. Both outlive a crash unlocked, and are cleared by
 * whoever comes next.
 */
final class Visit implements AutoCloseable {
  private final FileMutex mutex;
  private final Path bench;

  private Visit(FileMutex mutex, Path bench) {
    this.mutex = mutex;
    this.bench = bench;
  }

  static Visit begin(WorkshopFolders folders) throws IOException, InterruptedException {
    String id = UUID.randomUUID().toString();
    FileMutex mutex =
        FileMutex.tryAcquire(folders.visits().resolve(id))
            .orElseThrow(
                () -> new IOException("the file system gives no locks: " + folders.visits()));
    return new Visit(mutex, Files.createDirectories(folders.benches().resolve(id)));
  }

  Path bench() {
    return bench;
  }

  /** Removes what visits left that did not live to end. */
  static void clearLeftovers(WorkshopFolders folders) throws IOException {
    try (Stream<Path> benches = Files.list(folders.benches())) {
      for (Path left : (Iterable<Path>) benches::iterator) {
        Optional<FileMutex> over =
            FileMutex.tryAcquire(folders.visits().resolve(left.getFileName()));
        if (over.isPresent()) {
          try (FileMutex mutex = over.get()) {
            Disk.remove(left);
          }
        }
      }
    }
  }

  /** When the longest of the living visits began; now, if there is none. */
  static Instant oldest(WorkshopFolders folders) throws IOException {
    Instant oldest = Instant.now();
    try (Stream<Path> visits = Files.list(folders.visits())) {
      for (Path visit : (Iterable<Path>) visits::iterator) {
        Optional<FileMutex> over = FileMutex.tryAcquire(visit);
        if (over.isPresent()) {
          over.get().close();
        } else {
          Instant began = Files.getLastModifiedTime(visit).toInstant();
          oldest = began.isBefore(oldest) ? began : oldest;
        }
      }
    }
    return oldest;
  }

  @Override
  public void close() throws IOException {
    Disk.remove(bench);
    mutex.close();
  }
}
