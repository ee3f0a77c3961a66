package app.spotwright.cli;

import app.spotwright.delivery.AdFiles;
import app.spotwright.delivery.OutputFolder;
import app.spotwright.generation.Finished;
import app.spotwright.generation.Order;
import app.spotwright.installation.Settings;
import app.spotwright.media.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spotwright generate}: photo and brief in, finished ad out. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Make a finished video ad from product photos and a brief.",
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  @Mixin private final GenerateOptions options = new GenerateOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the ad and all that belongs to it; made if need be.")
  private Path out = Path.of(".");

  @Mixin private final RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Order order = OrderReader.read(options);
    Settings settings = run.settings();
    ProgressView view = run.view();
    return Interruption.guard(() -> {
      try (OutputFolder folder = open(out);
          LocalPipeline pipeline = LocalPipeline.open(settings)) {
        pipeline.require(order);
        Finished finished = pipeline.generation().run(order, view);
        List<Path> files = AdFiles.write(finished, folder);
        view.finished(result(finished, files), words(finished, files));
        return ExitCode.DONE;
      }
    });
  }

  static OutputFolder open(Path out) {
    try {
      return OutputFolder.open(out);
    } catch (IOException e) {
      throw new InputRefused(
          Sentence.of(Refusal.UNWRITABLE_FOLDER, out.toString(), OrderReader.why(e)), e);
    }
  }

  private static Map<String, Object> result(Finished finished, List<Path> files) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("files", files.stream().map(Path::toString).toList());
    result.put(
        "degradations",
        finished.degradations().stream().map(less -> less.told(Locale.ENGLISH)).toList());
    return result;
  }

  private static String words(Finished finished, List<Path> files) {
    StringBuilder words = new StringBuilder("Your ad is ready:");
    files.forEach(file -> words.append("\n  ").append(file));
    if (!finished.degradations().isEmpty()) {
      words.append("\nNot everything could be made as wished:");
      finished.degradations().forEach(d -> words.append("\n  ").append(d.sentence().inEnglish()));
    }
    return words.toString();
  }
}
