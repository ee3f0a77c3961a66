package app.spotwright.bench;

import app.spotwright.setup.Home;
import app.spotwright.setup.VoiceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code bin/spotwright generate} as a newcomer runs it, from the photo to the finished files, with
 * an empty home but the voice at hand: what it costs cold, again, and as a preview.
 */
final class WholeJob {
  private static final Path COMMAND = Path.of("bin/spotwright").toAbsolutePath();

  private final Limit limit;
  private final Path folder;
  private final int seconds;
  private final Path voice;

  WholeJob(Limit limit, Path folder, int seconds) throws Exception {
    voice = VoiceData.find(Home.locate()).orElseThrow().folder();
    this.limit = limit;
    this.folder = folder;
    this.seconds = seconds;
  }

  /**
   * What the runs cost.
   *
   * @param cold an ad in three formats
   * @param again the same, with everything there
   * @param preview a preview with an empty home
   * @param limit CPU seconds of encoding the finished frames
   */
  record Costs(Meter.Cost cold, Meter.Cost again, Meter.Cost preview, double limit) {}

  Costs measure() throws Exception {
    run(folder.resolve("built"), "sample", "--product", "bottle", "--backdrop", "soft");
    Path photo = folder.resolve("built-out/bottle-soft.jpg");
    String[] order = {
      "generate",
      "--photo",
      photo.toString(),
      "--brand",
      "Solara",
      "--brief",
      "A sparkling blood orange spritz: real fruit, no sugar, 330 ml. For long summer evenings.",
      "--seed",
      "3",
      "--seconds",
      Integer.toString(seconds)
    };
    Path home = folder.resolve("home");
    Meter.Cost cold = Meter.of(() -> run(home, order));
    Meter.Cost again = Meter.of(() -> run(home, order));
    List<String> quick = new ArrayList<>(List.of(order));
    quick.add("--preview");
    Meter.Cost preview =
        Meter.of(() -> run(folder.resolve("preview"), quick.toArray(String[]::new)));
    return new Costs(cold, again, preview, limit(folder.resolve("home-out")));
  }

  private void run(Path home, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--out", home + "-out"));
    Path log = folder.resolve("job.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("SPOTWRIGHT_HOME", home.toString());
    environment.put(VoiceData.VARIABLE, voice.toString());
    Process process = builder.start();
    if (process.waitFor() != 0) {
      throw new IOException("%s failed: %s".formatted(command, Files.readString(log)));
    }
  }

  /** The delivered frames encoded once more, with the settings of the real thing. */
  private double limit(Path out) throws Exception {
    return limit.of(
        Stream.of("9x16", "1x1", "16x9")
            .map(shape -> out.resolve("ad-" + shape + ".mp4"))
            .toList());
  }
}
