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
 * Keeps the artifacts under a limit by removing what was not used for longest. What any living
 * visit has used stays.
 */
final class Eviction {
  /** Down to this share of the limit, so that not every new artifact makes it look again. */
  private static final double TARGET = 0.9;

  private final WorkshopFolders folders;
  private final long limit;
  private long kept = -1;

  Eviction(WorkshopFolders folders, long limit) {
    this.folders = folders;
    this.limit = limit;
  }

  private record Kept(Path folder, long bytes, Instant used) {}

  /** Called before an artifact of that size is put in its place. */
  synchronized void makeRoom(long bytes) throws IOException {
    if (kept < 0 || kept + bytes > limit) {
      List<Kept> all = everything();
      kept = all.stream().mapToLong(Kept::bytes).sum();
      if (kept + bytes > limit) {
        evict(all, bytes);
      }
    }
    kept += bytes;
  }

  private void evict(List<Kept> all, long bytes) throws IOException {
    Instant untouchable = Visit.oldest(folders);
    all.sort(Comparator.comparing(Kept::used).thenComparing(Kept::folder));
    for (Kept candidate : all) {
      if (kept + bytes <= limit * TARGET || !candidate.used().isBefore(untouchable)) {
        return;
      }
      if (remove(candidate, untouchable)) {
        kept -= candidate.bytes();
      }
    }
  }

  private boolean remove(Kept candidate, Instant untouchable) throws IOException {
    Fingerprint name = new Fingerprint(candidate.folder().getFileName().toString());
    Optional<FileMutex> mutex = FileMutex.tryAcquire(folders.lock(name));
    if (mutex.isEmpty()) {
      return false; // somebody is looking at it right now
    }
    try (FileMutex held = mutex.get()) {
      boolean idle = used(candidate.folder()).isBefore(untouchable);
      if (idle) {
        Disk.remove(candidate.folder());
      }
      return idle;
    }
  }

  private List<Kept> everything() throws IOException {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> found = Files.find(folders.artifacts(), 2, (path, a) -> isArtifact(path))) {
      for (Path folder : (Iterable<Path>) found::iterator) {
        Optional<Manifest> manifest = Manifest.sound(folder);
        all.add(new Kept(folder, manifest.map(Manifest::bytes).orElse(0L), used(folder)));
      }
    }
    return all;
  }

  private static boolean isArtifact(Path path) {
    return path.getFileName().toString().length() == 64;
  }

  private static Instant used(Path folder) throws IOException {
    try {
      return Files.getLastModifiedTime(folder.resolve(Manifest.NAME)).toInstant();
    } catch (NoSuchFileException e) {
      return Instant.EPOCH;
    }
  }
}
