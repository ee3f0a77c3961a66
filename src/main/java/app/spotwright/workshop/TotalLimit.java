package app.spotwright.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps many workshops together under a limit by removing what was not used for longest, whichever
 * of them has it. What any living visit has used stays, so that it may be passed while runs last.
 */
public final class TotalLimit {
  private final long limit;

  /**
   * @param limit bytes of all artifacts
   */
  public TotalLimit(long limit) {
    this.limit = limit;
  }

  /**
   * Looks at all of them, and removes what is too much.
   *
   * @param roots folders of workshops; those that are not there count for nothing
   * @return bytes that went
   * @throws IOException if the disk refuses
   */
  public long enforce(List<Path> roots) throws IOException {
    List<Kept> all = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        all.addAll(Kept.all(WorkshopFolders.create(root)));
      }
    }
    long kept = all.stream().mapToLong(Kept::bytes).sum();
    return kept > limit ? Kept.evict(all, kept - (long) (limit * Eviction.TARGET)) : 0;
  }
}
