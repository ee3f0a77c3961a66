package app.spotwright.cli;

import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.generation.Generation;
import app.spotwright.generation.Order;
import app.spotwright.generation.Pipeline;
import app.spotwright.installation.Installation;
import app.spotwright.installation.Settings;
import app.spotwright.media.Sentence;
import app.spotwright.setup.Home;
import app.spotwright.setup.UnusableHome;
import java.io.IOException;
import java.util.Optional;

/** The pipeline of whoever gives a command, with everything in the home folder. */
final class LocalPipeline implements AutoCloseable {
  private static final String OWNER = "local";

  private final Pipeline pipeline;

  private LocalPipeline(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  static LocalPipeline open(Settings settings)
      throws UnusableHome, IOException, InterruptedException, FfmpegFailure {
    Home home = Home.locate().prepare();
    return new LocalPipeline(Installation.open(settings, home).pipeline(home.artifacts(), OWNER));
  }

  Generation generation() {
    return pipeline.generation();
  }

  /** Refuses what names something that is not there. */
  void require(Order order) {
    Optional<Sentence> problem = pipeline.generation().problem(order);
    if (problem.isPresent()) {
      boolean written = order instanceof Order.WrittenAd;
      throw new InputRefused(
          written ? Sentence.of(Refusal.IN_DOCUMENT, problem.get()) : problem.get(), null);
    }
  }

  @Override
  public void close() throws IOException {
    pipeline.close();
  }
}
