package app.spotwright.cli;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.installation.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spotwright cutout}: a product photo in, the product with a transparent ground out. */
@Command(
    name = "cutout",
    mixinStandardHelpOptions = true,
    description = "Cut the product out of a photo.")
final class CutoutCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Photo of the product (JPEG, PNG, WebP).")
  private Path photo = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "PNG to write, of the photo's size.")
  private Path out = Path.of("cutout.png");

  @Mixin private final TellOptions tell = new TellOptions();

  @Override
  public Integer call() throws Exception {
    ProgressView view = tell.view();
    Settings settings = Settings.read(null);
    return Interruption.guard(() -> {
      try (LocalPipeline pipeline = LocalPipeline.open(settings)) {
        Cutout cutout = pipeline.generation().cutOut(photo, view);
        Destination.write(out, PictureEncoder.png(cutout.picture()));
        view.finished(
            Map.of(
                "file", out.toString(), "kind", cutout.kind(), "confidence", cutout.confidence()),
            words(cutout));
        return ExitCode.DONE;
      }
    });
  }

  private String words(Cutout cutout) {
    return switch (cutout.kind()) {
      case OWN_ALPHA -> "The picture has its own transparency, kept as it is: " + out;
      case CUT_OUT -> "Cut out (confidence %.2f): %s".formatted(cutout.confidence(), out);
      case PHOTO_CARD ->
          "No single subject was found; the photo is kept whole, to be shown in a frame: " + out;
    };
  }
}
