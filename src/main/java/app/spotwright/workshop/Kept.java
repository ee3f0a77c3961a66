package app.spotwright.workshop;

import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An artifact that a workshop keeps.
 *
 * @param in whose it is
 * @param folder where it lies
 * @param bytes how large it is
 * @param used when it was used last
 */
record Kept(WorkshopFolders in, Path folder, long bytes, Instant used) {
  /** Everything that a workshop keeps. */
  static List<Kept> all(WorkshopFolders folders) throws IOException {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> found = Files.find(folders.artifacts(), 2, (path, a) -> isArtifact(path))) {
      for (Path folder : (Iterable<Path>) found::iterator) {
        Optional<Manifest> manifest = Manifest.sound(folder);
        all.add(
            new Kept(folders, folder, manifest.map(Manifest::bytes).orElse(0L), lastUsed(folder)));
      }
    }
    return all;
  }

  /**
   * Removes what was not used for longest; what any living visit has used stays.
   *
   * @param all of any number of workshops
   * @param excess bytes to get rid of
   * @return bytes that went
   */
  static long evict(List<Kept> all, long excess) throws IOException {
    long gone = 0;
    List<Kept> longest = new ArrayList<>(all);
    longest.sort(Comparator.comparing(Kept::used).thenComparing(Kept::folder));
    for (Kept candidate : longest) {
      if (gone >= excess) {
        return gone;
      }
      if (candidate.remove()) {
        gone += candidate.bytes();
      }
    }
    return gone;
  }

  private boolean remove() throws IOException {
    Instant untouchable = Visit.oldest(in);
    if (!used.isBefore(untouchable)) {
      return false;
    }
    Fingerprint name = new Fingerprint(folder.getFileName().toString());
    Optional<FileMutex> mutex = FileMutex.tryAcquire(in.lock(name));
    if (mutex.isEmpty()) {
      return false; // somebody is looking at it right now
    }
    try (FileMutex held = mutex.get()) {
      boolean idle = lastUsed(folder).isBefore(untouchable);
      if (idle) {
        Disk.remove(folder);
      }
      return idle;
    }
  }

  private static boolean isArtifact(Path path) {
    return path.getFileName().toString().length() == 64;
  }

  private static Instant lastUsed(Path folder) throws IOException {
    try {
      return Files.getLastModifiedTime(folder.resolve(Manifest.NAME)).toInstant();
    } catch (NoSuchFileException e) {
      return Instant.EPOCH;
    }
  }
}
