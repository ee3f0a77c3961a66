package app.spotwright.bench;

import app.spotwright.composition.Commission;
import app.spotwright.composition.CompositionProgress;
import app.spotwright.composition.Compositor;
import app.spotwright.composition.Quality;
import app.spotwright.composition.Target;
import app.spotwright.composition.TestReel;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.TestFfmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public final class Bench {
  public static void main(String[] args) throws Exception {
    int side = Integer.parseInt(args[0]);
    Ffmpeg ffmpeg = TestFfmpeg.find();
    Path folder = Files.createTempDirectory("bench");
    List<Target> targets =
        List.of(
            Target.of(AspectRatio.VERTICAL_9_16, side),
            Target.of(AspectRatio.SQUARE_1_1, side),
            Target.of(AspectRatio.LANDSCAPE_16_9, side));
    int s = Integer.parseInt(args[1]);
    TestReel reel = new TestReel(s, s, s, s);
    Commission commission = new Commission(reel.build(), targets, Quality.FINAL);
    CompositionProgress quiet = (aspect, segment, frames, share) -> {};
    try (Workshop shop = Workshop.open(folder.resolve("shop"), "bench", WorkshopSettings.DEFAULT)) {
      Compositor compositor = new Compositor(shop, new MotionStudio(), ffmpeg, 2);
      Meter.Cost pictures = Meter.of(() -> compositor.film(commission, quiet));
      System.out.println(pictures + " utilisation " + pictures.utilisation());
      double limit = new Limit(ffmpeg, folder).of(commission, "medium");
      System.out.printf("limit %.1f ratio %.2f%n", limit, pictures.cpu() / limit);
    }
  }
}
