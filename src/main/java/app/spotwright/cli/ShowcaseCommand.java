package app.spotwright.cli;

import app.spotwright.delivery.AdFiles;
import app.spotwright.delivery.OutputFolder;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.generation.Finished;
import app.spotwright.installation.Settings;
import app.spotwright.showcase.Exhibit;
import app.spotwright.showcase.Showcase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spotwright showcase}: ads of made-up brands, and a page that plays them. */
@Command(
    name = "showcase",
    mixinStandardHelpOptions = true,
    description = "Make twelve ads of brands that do not exist, and a page that plays them.",
    sortOptions = false)
final class ShowcaseCommand implements Callable<Integer> {
  private static final int QUALITY = 92;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the page and the ads; made if need be.")
  private Path out = Path.of(".");

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only this ad, for example solara-spritz; may be given several times.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--preview", description = "Make small and quick ones, in one format.")
  private boolean preview;

  @Mixin private final RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    List<Exhibit> wanted = wanted();
    Settings settings = run.settings();
    ProgressView view = run.view();
    return Interruption.guard(() -> {
      List<String> degraded = new ArrayList<>();
      try (LocalPipeline pipeline = LocalPipeline.open(settings)) {
        for (Exhibit exhibit : wanted) {
          degraded.addAll(make(exhibit, pipeline, view));
        }
      }
      Path page = out.resolve(Showcase.PAGE);
      Destination.write(page, Showcase.page(out).getBytes(StandardCharsets.UTF_8));
      view.finished(result(page, degraded), words(page, degraded));
      return ExitCode.DONE;
    });
  }

  private List<Exhibit> wanted() {
    List<Exhibit> all = Showcase.exhibits();
    List<String> names = all.stream().map(Exhibit::id).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw new InputRefused(Refusal.NO_SUCH_SHOW, name, String.join(", ", names));
      }
    }
    return all.stream().filter(one -> only.isEmpty() || only.contains(one.id())).toList();
  }

  private List<String> make(Exhibit exhibit, LocalPipeline pipeline, ProgressView view)
      throws Exception {
    try (OutputFolder folder = GenerateCommand.open(out.resolve(exhibit.id()))) {
      Path photo = out.resolve(exhibit.id()).resolve("product.jpg");
      Destination.write(photo, PictureEncoder.jpeg(exhibit.photo().photo(), QUALITY));
      Finished finished = pipeline.generation().run(exhibit.order(photo, preview), view);
      AdFiles.write(finished, folder);
      return finished.degradations().stream()
          .map(degradation -> exhibit.id() + ": " + degradation.sentence())
          .toList();
    }
  }

  private static Map<String, Object> result(Path page, List<String> degraded) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("files", List.of(page.toString()));
    result.put("degradations", degraded);
    return result;
  }

  private static String words(Path page, List<String> degraded) {
    StringBuilder words = new StringBuilder("The showcase is ready: " + page);
    degraded.forEach(sentence -> words.append("\n  ").append(sentence));
    return words.toString();
  }
}
