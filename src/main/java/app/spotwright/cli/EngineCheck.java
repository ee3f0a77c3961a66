package app.spotwright.cli;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.engine.cutout.CutoutEngine;
import app.spotwright.engine.cutout.UnusableModel;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.setup.Finding;
import app.spotwright.setup.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what draws, thinks and encodes by having each do a little of its work. */
final class EngineCheck {
  /** Latin, Greek, Cyrillic and a currency sign that not every font has. */
  private static final String SPECIMEN = "Größe ñ Ω Ж ₹ 5";

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final List<String> ONE_FRAME =
      List.of(
          "-f",
          "lavfi",
          "-i",
          "color=s=64x64:d=0.1",
          "-f",
          "lavfi",
          "-i",
          "anullsrc=d=0.1",
          "-c:v",
          "libx264",
          "-c:a",
          "aac",
          "-f",
          "null",
          "-");
  private static final String LIBRARIES =
      "install what it misses (Debian, Ubuntu: apt-get install libgl1 libegl1 libfontconfig1"
          + " libstdc++6)";

  private EngineCheck() {}

  static Finding drawing() {
    try {
      MotionStudio studio = new MotionStudio();
      boolean complete = studio.canWrite(SPECIMEN);
      return complete
          ? Finding.ok("Drawing", "Skia and the bundled fonts")
          : Finding.bad(
              "Drawing", "the bundled fonts are incomplete", "build again from clean sources");
    } catch (LinkageError | IllegalStateException | UncheckedIOException e) {
      return Finding.bad("Drawing", why(e), LIBRARIES);
    }
  }

  static Finding network(@Nullable Path model) {
    try (CutoutEngine engine = new CutoutEngine(model)) {
      return Finding.ok("Cut-out", "ONNX Runtime and " + (model == null ? "its network" : model));
    } catch (UnusableModel e) {
      return Finding.bad("Cut-out", why(e), "name another model or none");
    } catch (LinkageError e) {
      return Finding.bad("Cut-out", why(e), LIBRARIES);
    }
  }

  static Finding encoding(Home home, @Nullable Path configured) throws InterruptedException {
    try {
      Ffmpeg ffmpeg = Ffmpeg.find(home.natives(), configured);
      ffmpeg.run(ONE_FRAME, LIMIT);
      return Finding.ok("FFmpeg", ffmpeg.version().replaceFirst(" Copyright.*", ""));
    } catch (IOException e) {
      return Finding.bad("FFmpeg", why(e), "name an FFmpeg with libx264 in " + Ffmpeg.VARIABLE);
    } catch (FfmpegFailure e) {
      return Finding.bad(
          "FFmpeg",
          String.join(" ", e.lastLines()),
          "name an FFmpeg with libx264 in " + Ffmpeg.VARIABLE);
    }
  }

  private static String why(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
