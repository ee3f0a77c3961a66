package app.spotwright.setup;

import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Source;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * Fetches a source's packages into a folder that appears only when everything in it was checked;
 * resumable at any moment. Whoever calls holds the folder's lock.
 */
final class Fetching {
  /** What unpacking and other programs may need besides. */
  private static final long SPARE = 100_000_000;

  private static final long MEGABYTE = 1_000_000;

  private final Path parent;
  private final Registry registry;
  private final Patience patience;
  private final String name;

  /** What is done after an interruption needs these names. */
  private final Path downloads;

  private final Path unfinished;
  private final Path target;

  /**
   * @param parent holds the folder and what is needed on the way
   * @param name of the folder
   */
  Fetching(Path parent, String name, Registry registry, Patience patience) {
    this.parent = parent;
    this.name = name;
    this.registry = registry;
    this.patience = patience;
    downloads = parent.resolve("downloads");
    unfinished = parent.resolve(name + ".unfinished");
    target = parent.resolve(name);
  }

  /** Where it all is once it was fetched. */
  Path target() {
    return target;
  }

  /**
   * @throws FetchFailure if the source cannot deliver
   */
  void fetch(Source source, FetchProgress progress) throws IOException, InterruptedException {
    Files.createDirectories(downloads);
    requireSpace(source);
    long before = 0;
    for (NpmPackage npmPackage : source.packages()) {
      download(npmPackage, new Share(progress, before, source.bytesToFetch()));
      before += npmPackage.bytes();
    }
    progress.unpacking();
    FileSystemUtils.deleteRecursively(unfinished);
    Files.createDirectories(unfinished);
    Unpacking unpacking = new Unpacking(source, unfinished);
    for (NpmPackage npmPackage : source.packages()) {
      unpacking.add(npmPackage, downloads.resolve(npmPackage.archive()));
    }
    unpacking.check();
    Installed.write(source, unfinished);
    publish();
    FileSystemUtils.deleteRecursively(downloads);
    if (Installed.read(target).isEmpty()) {
      throw new FetchFailure("%s is not complete".formatted(target));
    }
  }

  private record Share(FetchProgress progress, long before, long total) {
    void has(long bytes) {
      progress.fetched(before + bytes, total);
    }
  }

  private void download(NpmPackage npmPackage, Share share)
      throws IOException, InterruptedException {
    Path archive = downloads.resolve(npmPackage.archive());
    boolean begunEarlier = Files.exists(archive);
    Download download = new Download(patience, share.progress);
    download.fetch(registry.of(npmPackage), archive, npmPackage.bytes(), share::has);
    if (matches(npmPackage, archive)) {
      share.has(npmPackage.bytes());
      return;
    }
    Files.delete(archive);
    if (begunEarlier) { // its beginning was damaged, for example by a power cut
      download(npmPackage, share);
      return;
    }
    throw new FetchFailure(
        "%s is not what it should be (SHA-256)".formatted(registry.of(npmPackage)));
  }

  private static boolean matches(NpmPackage npmPackage, Path archive) throws IOException {
    return Unpacking.fingerprint(archive).equals(npmPackage.sha256());
  }

  private void requireSpace(Source source) throws IOException {
    long here = 0;
    for (NpmPackage npmPackage : source.packages()) {
      Path archive = downloads.resolve(npmPackage.archive());
      here += Files.exists(archive) ? Files.size(archive) : 0;
    }
    long needed = source.bytesToFetch() - here + source.bytesToKeep() + SPARE;
    long free = Files.getFileStore(parent).getUsableSpace();
    if (free < needed) {
      throw new FetchFailure(
          "%s has %d MB free, %d MB are needed"
              .formatted(parent, free / MEGABYTE, needed / MEGABYTE));
    }
  }

  private void publish() throws IOException {
    Path replaced = parent.resolve(name + ".replaced");
    FileSystemUtils.deleteRecursively(replaced);
    if (Files.exists(target)) {
      Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(parent, StandardOpenOption.READ)) {
      folder.force(true);
    }
    FileSystemUtils.deleteRecursively(replaced);
  }
}
