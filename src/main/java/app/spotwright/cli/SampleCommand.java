package app.spotwright.cli;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code spotwright sample}: photos of made-up products, drawn by the project, to try things on.
 */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Draw sample product photos to try things on.")
final class SampleCommand implements Callable<Integer> {
  private static final int QUALITY = 92;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the photos; made if need be.")
  private Path out = Path.of(".");

  @Option(
      names = "--product",
      paramLabel = "NAME",
      description = "Only this one: ${COMPLETION-CANDIDATES}.")
  private @Nullable SampleProduct product;

  @Option(
      names = "--backdrop",
      paramLabel = "NAME",
      description = "Only on this one: ${COMPLETION-CANDIDATES}.")
  private @Nullable SampleBackdrop backdrop;

  @Option(
      names = "--variant",
      paramLabel = "N",
      description = "From 1 on: other colours, light, camera and place, the same for each number.")
  private int variant;

  @Override
  public Integer call() {
    if (variant < 0) {
      throw new InputRefused(Refusal.VARIANT);
    }
    List<SampleProduct> products =
        product == null ? List.of(SampleProduct.values()) : List.of(product);
    List<SampleBackdrop> backdrops =
        backdrop == null ? List.of(SampleBackdrop.values()) : List.of(backdrop);
    List<Path> files = new ArrayList<>();
    for (SampleProduct one : products) {
      for (SampleBackdrop behind : backdrops) {
        Path file = out.resolve(name(one.name()) + "-" + name(behind.name()) + number() + ".jpg");
        SamplePhoto photo = SampleStudio.shoot(one, behind, variant, SampleStudio.WIDTH);
        Destination.write(file, PictureEncoder.jpeg(photo.photo(), QUALITY));
        files.add(file);
      }
    }
    files.forEach(System.out::println);
    return ExitCode.DONE;
  }

  private String number() {
    return variant == 0 ? "" : "-" + variant;
  }

  private static String name(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
