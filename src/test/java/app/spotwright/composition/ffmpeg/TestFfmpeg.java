package app.spotwright.composition.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;

/** The bundled FFmpeg, unpacked once for all tests. */
public final class TestFfmpeg {
  private static final Path CACHE = Path.of("target", "ffmpeg-cache").toAbsolutePath();

  private TestFfmpeg() {}

  public static Ffmpeg find() throws IOException, InterruptedException {
    return Ffmpeg.find(CACHE, null);
  }
}
