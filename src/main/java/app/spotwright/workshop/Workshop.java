package app.spotwright.workshop;

import app.spotwright.media.Fingerprint;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes an artifact from a recipe, or hands out the one that is already there.
 *
 * <p>An artifact is written into a folder of its own, made durable and then given its name in one
 * step, so that a crash at any moment leaves either all of it or nothing. Threads and processes
 * that want the same one wait for whoever makes it. Thread-safe and process-safe; needs a file
 * system with locks and atomic renames.
 */
public final class Workshop implements AutoCloseable {
  private final String owner;
  private final WorkshopFolders folders;
  private final Visit visit;
  private final Eviction eviction;

  private Workshop(String owner, WorkshopFolders folders, Visit visit, Eviction eviction) {
    this.owner = owner;
    this.folders = folders;
    this.visit = visit;
    this.eviction = eviction;
  }

  /**
   * Opens the workshop in a folder, made if need be, and clears away what crashed makers left.
   *
   * @param owner whose artifacts these are: part of every fingerprint
   * @throws IOException if the folder cannot be used
   */
  public static Workshop open(Path root, String owner, WorkshopSettings settings)
      throws IOException, InterruptedException {
    WorkshopFolders folders = WorkshopFolders.create(root);
    Visit visit = Visit.begin(folders);
    Visit.clearLeftovers(folders);
    return new Workshop(owner, folders, visit, new Eviction(folders, settings.limit()));
  }

  /** The name that this recipe's artifact has or would have. */
  public Fingerprint fingerprint(Recipe recipe) {
    return CanonicalJson.fingerprint(owner, recipe);
  }

  /**
   * The artifact of that recipe. Made at most once, however many threads and processes ask: the
   * others wait.
   *
   * @param maker called when it is not there
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted while waiting or making
   * @throws X whatever the maker throws
   */
  public <X extends Exception> Artifact make(Recipe recipe, Maker<X> maker)
      throws IOException, InterruptedException, X {
    Fingerprint fingerprint = fingerprint(recipe);
    try (FileMutex mutex = FileMutex.acquire(folders.lock(fingerprint))) {
      Path place = folders.artifact(fingerprint);
      boolean there = use(place);
      if (!there) {
        build(recipe, maker, fingerprint);
      }
      return new Artifact(recipe.kind(), fingerprint, place, there);
    }
  }

  /** Ends this visit: what was used in it may be evicted from now on. */
  @Override
  public void close() throws IOException {
    visit.close();
  }

  private static boolean use(Path place) throws IOException {
    Optional<Manifest> manifest = Manifest.sound(place);
    if (manifest.isEmpty()) {
      Disk.remove(place);
      return false;
    }
    Files.setLastModifiedTime(
        place.resolve(Manifest.NAME), FileTime.fromMillis(System.currentTimeMillis()));
    return true;
  }

  private <X extends Exception> void build(Recipe recipe, Maker<X> maker, Fingerprint fingerprint)
      throws IOException, InterruptedException, X {
    Path bench = Files.createDirectory(visit.bench().resolve(UUID.randomUUID().toString()));
    try {
      maker.make(bench);
      Manifest manifest = Manifest.of(recipe, bench);
      Files.write(bench.resolve(Manifest.NAME), manifest.json());
      eviction.makeRoom(manifest.bytes());
      Disk.publish(bench, folders.shelf(fingerprint), fingerprint.hex());
    } catch (ClosedByInterruptException e) {
      throw (InterruptedException) new InterruptedException("keeping an artifact").initCause(e);
    } finally {
      Disk.remove(bench);
    }
  }
}
