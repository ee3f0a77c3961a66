package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrashTest {
  private static final Pattern SCENES = Pattern.compile("STATE RUNNING \\d+ (\\d+)/(\\d+) .*");
  private static final int LIMIT_SECONDS = 300;

  private final Path home = FreshHome.make();

  @Test
  void aProcessThatIsKilledAmongTheScenesLosesNothingAndTheNextOneGoesOnThere() throws Exception {
    List<String> said = new ArrayList<>();
    Process first = start();
    try (BufferedReader out = first.inputReader()) {
      String line;
      while ((line = out.readLine()) != null) {
        said.add(line);
        Matcher scenes = SCENES.matcher(line);
        if (scenes.matches() && !scenes.group(1).equals("0")) {
          assertThat(scenes.group(1)).as("in the middle").isNotEqualTo(scenes.group(2));
          break;
        }
      }
    } finally {
      first.destroyForcibly().waitFor();
    }
    String[] ordered = line(said, "ORDERED").split(" ");
    Map<String, Object> made = artifacts(ordered[1]);
    assertThat(made).as("what the first process had made: %s", said).isNotEmpty();

    Process second = start(ordered[1], ordered[2]);
    List<String> then = second.inputReader().lines().toList();
    assertThat(second.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(then).as("what it said").anyMatch(line -> line.startsWith("STATE COMPLETED 100"));
    assertThat(then.stream().filter(line -> line.startsWith("STEP ")))
        .as("each step was finished once")
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" 1"));
    assertThat(artifacts(ordered[1]))
        .as("what was made before was not made again")
        .containsAllEntriesOf(made)
        .hasSizeGreaterThan(made.size());
  }

  private static String line(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + start + " in " + lines));
  }

  /** Every artifact's manifest with the inode that it got when it was made. */
  private Map<String, Object> artifacts(String workspace) throws IOException {
    Path folder = home.resolve("workspaces").resolve(workspace).resolve("artifacts");
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

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED",
                "-Dtest.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                AdProcess.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
