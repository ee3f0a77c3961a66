package app.spotwright.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Looks at what does not depend on the engine: Java, folders, disk, the voice. */
public final class MachineCheck {
  private static final int JAVA = 25;
  private static final long GIGABYTE = 1_000_000_000;

  /** A run with the cache of an ad in three formats stays below it. */
  private static final long TIGHT = 3 * GIGABYTE;

  /** Not even one ad fits. */
  private static final long FULL = GIGABYTE / 2;

  private final Home home;

  /** A check of what this home needs. */
  public MachineCheck(Home home) {
    this.home = home;
  }

  /** The Java that this process runs on. */
  public Finding java() {
    Runtime.Version version = Runtime.version();
    String found = "%s (%s)".formatted(version, System.getProperty("java.home"));
    return version.feature() >= JAVA
        ? Finding.ok("Java", found)
        : Finding.bad("Java", found, "install a JDK %d or newer and set JAVA_HOME".formatted(JAVA));
  }

  /** Processors and memory. */
  public Finding machine() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    int cores = Runtime.getRuntime().availableProcessors();
    String found = "%s, %d cores".formatted(system, cores);
    boolean supported =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");
    if (!supported) {
      return Finding.bad("Machine", found, "native libraries come for Linux on x86-64 only");
    }
    return cores > 1
        ? Finding.ok("Machine", found)
        : Finding.careful("Machine", found, "ads take twice as long on one core");
  }

  /** Whether the home can be written. */
  public Finding folder() {
    try {
      home.prepare();
      return Finding.ok("Home", home.folder().toString());
    } catch (UnusableHome e) {
      return Finding.bad("Home", home.folder().toString(), String.valueOf(e.getMessage()));
    }
  }

  /** Room on the disk of the home. */
  public Finding disk() {
    try {
      Path existing = home.folder();
      while (!Files.exists(existing) && existing.getParent() != null) {
        existing = existing.getParent();
      }
      long free = Files.getFileStore(existing).getUsableSpace();
      String found = String.format(Locale.ROOT, "%.1f GB free", (double) free / GIGABYTE);
      if (free < FULL) {
        return Finding.bad("Disk", found, "make room, or name another folder in " + Home.VARIABLE);
      }
      return free < TIGHT
          ? Finding.careful("Disk", found, "make room: an ad and its cache may need 3 GB")
          : Finding.ok("Disk", found);
    } catch (IOException e) {
      return Finding.bad("Disk", e.toString(), "name another folder in " + Home.VARIABLE);
    }
  }

  /** The neural voice. */
  public Finding voice() {
    try {
      return VoiceData.find(home)
          .map(MachineCheck::heard)
          .orElseGet(() ->
              Finding.careful(
                  "Voice",
                  "not fetched yet",
                  "run 'spotwright setup' once; until then ads go without the neural voice"));
    } catch (IOException e) {
      return Finding.bad("Voice", "unusable", String.valueOf(e.getMessage()));
    }
  }

  /** The fonts that are too large to come with the application. */
  public Finding fonts() {
    try {
      return FontFetcher.find(home)
          .map(folder -> Finding.ok("Fonts", folder.toString()))
          .orElseGet(() ->
              Finding.careful(
                  "Fonts",
                  "Chinese, Japanese and Korean are not fetched",
                  "run 'spotwright setup' once to have them; else ignore this"));
    } catch (IOException e) {
      return Finding.bad("Fonts", "unusable", String.valueOf(e.getMessage()));
    }
  }

  private static Finding heard(VoiceData voice) {
    String found =
        "%s, %s (%s)"
            .formatted(
                voice.variant().name().toLowerCase(Locale.ROOT),
                String.join(" ", voice.voices()),
                voice.folder());
    return voice.voices().isEmpty()
        ? Finding.bad("Voice", found, "the folder has no voices/*.bin; run 'spotwright setup'")
        : Finding.ok("Voice", found);
  }
}
