package app.spotwright.composition.ffmpeg;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commands that leave the processor to others who want it: encoders keep all cores busy for as long
 * as an ad takes, while people wait for pages. Where the system has no {@code nice}, commands run
 * as they are.
 */
final class Gentle {
  private static final String TOOL = "nice";

  /** Of 0 to 19; enough to give way, and not to starve beside other background work. */
  private static final String STEPS = "5";

  private static final List<String> PREFIX = prefix();

  private Gentle() {}

  static List<String> of(List<String> command) {
    List<String> all = new ArrayList<>(PREFIX);
    all.addAll(command);
    return all;
  }

  private static List<String> prefix() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, TOOL))
        .filter(tool -> tool.isAbsolute() && Files.isExecutable(tool))
        .findFirst()
        .map(tool -> List.of(tool.toString(), "-n", STEPS))
        .orElse(List.of());
  }
}
