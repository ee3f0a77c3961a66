package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrashTest {
  private final Path home = FreshHome.make();

  @Test
  void aProcessKilledAmongTheScenesAndItsSuccessorKilledTooLoseNothingAndTheThirdGoesOn()
      throws Exception {
    String ad;
    int scenes;
    try (AdChild first = AdChild.start(home)) {
      ad = first.order();
      MatchResult made = first.await("STATE RUNNING \\d+ ([1-9])/(\\d+) ");
      scenes = Integer.parseInt(made.group(1));
      assertThat(scenes).as("in the middle").isLessThan(Integer.parseInt(made.group(2)));
      first.signal("KILL");
      first.exit();
    }
    Map<String, Object> made = artifacts(ad);
    assertThat(made).as("what the first process had made").isNotEmpty();

    try (AdChild second = AdChild.start(home).tell("follow " + ad)) {
      second.await("STATE RUNNING \\d+ [%d-9]/\\d+ ".formatted(scenes + 1));
      second.signal("KILL");
      second.exit();
      assertThat(second.tail()).as("in the middle again").doesNotContain("STATE COMPLETED");
    }
    Map<String, Object> more = artifacts(ad);
    assertThat(more).as("what was made is not made again").containsAllEntriesOf(made);

    try (AdChild third = AdChild.start(home).tell("follow " + ad)) {
      third.await("STATE COMPLETED 100");
      third.await("TOLD");
      assertThat(third.tail().lines().filter(line -> line.startsWith("STEP ")))
          .as("each step was finished once")
          .hasSizeGreaterThan(6)
          .allMatch(line -> line.endsWith(" 1"));
    }
    assertThat(artifacts(ad)).containsAllEntriesOf(more);
  }

  /** Every artifact with the inode that it got when it was made. */
  private Map<String, Object> artifacts(String ad) throws IOException {
    Path folder = home.resolve("workspaces").resolve(ad.split(" ")[0]).resolve("artifacts");
    Map<String, Object> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (file.getFileName().toString().matches("segment\\.mp4|cutout\\.json|.*\\.png")) {
          found.put(name, Files.getAttribute(file, "unix:ino"));
        }
      }
    }
    found.keySet().removeIf(name -> name.contains("tmp") || name.contains("bench"));
    return found;
  }
}
