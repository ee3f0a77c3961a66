package app.spotwright.workshop;

import java.io.IOException;
import java.util.List;

/** Keeps the artifacts under a limit by removing what was not used for longest. */
final class Eviction {
  /** Down to this share of the limit, so that not every new artifact makes it look again. */
  static final double TARGET = 0.9;

  private final WorkshopFolders folders;
  private final long limit;
  private long kept = -1;

  Eviction(WorkshopFolders folders, long limit) {
    this.folders = folders;
    this.limit = limit;
  }

  /** Called before an artifact of that size is put in its place. */
  synchronized void makeRoom(long bytes) throws IOException {
    if (kept < 0 || kept + bytes > limit) {
      List<Kept> all = Kept.all(folders);
      kept = all.stream().mapToLong(Kept::bytes).sum();
      if (kept + bytes > limit) {
        kept -= Kept.evict(all, kept + bytes - (long) (limit * TARGET));
      }
    }
    kept += bytes;
  }
}
