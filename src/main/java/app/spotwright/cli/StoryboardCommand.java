package app.spotwright.cli;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.generation.Order;
import app.spotwright.installation.Settings;
import app.spotwright.media.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spotwright storyboard}: key frames of all scenes, before anything is rendered. */
@Command(
    name = "storyboard",
    mixinStandardHelpOptions = true,
    description = "Draw a contact sheet of an ad's key frames, in seconds.",
    sortOptions = false)
final class StoryboardCommand implements Callable<Integer> {
  private static final int DEFAULT_SIDE = 360;

  @Mixin private final GenerateOptions options = new GenerateOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Picture to write: .png or .jpg.")
  private Path out = Path.of("storyboard.png");

  @Option(
      names = "--side",
      paramLabel = "PIXELS",
      description = "Shorter side of each frame, 90 to 1080 (default: ${DEFAULT-VALUE}).")
  private int side = DEFAULT_SIDE;

  @Mixin private final RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    if (side < 90 || side > 1080) {
      throw new InputRefused(Refusal.SIDE, side);
    }
    Order order = OrderReader.read(options);
    ProgressView view = run.view();
    Settings settings = run.settings();
    return Interruption.guard(() -> {
      try (LocalPipeline pipeline = LocalPipeline.open(settings)) {
        pipeline.require(order);
        Picture sheet = pipeline.generation().storyboard(order, view, side / 2 * 2, (_, _) -> {});
        Destination.write(out, encoded(sheet));
        view.finished(Map.of("files", List.of(out.toString())), "Storyboard: " + out);
        return ExitCode.DONE;
      }
    });
  }

  private byte[] encoded(Picture sheet) {
    String name = out.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg")
        ? PictureEncoder.jpeg(sheet, PictureEncoder.POSTER_QUALITY)
        : PictureEncoder.png(sheet);
  }
}
