package app.spotwright.cli;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.media.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A red square that a test lays over a video and looks for in it. */
final class RedPatch {
  private static final int SIDE = 40;

  private RedPatch() {}

  /** The square as a file. */
  static byte[] png() {
    byte[] rgba = new byte[SIDE * SIDE * 4];
    for (int i = 0; i < rgba.length; i += 4) {
      rgba[i] = -1;
      rgba[i + 3] = -1;
    }
    return PictureEncoder.png(new Picture(SIDE, SIDE, rgba));
  }

  /**
   * Whether a frame is red at the upper right of the safe zone, below the line of the AI label,
   * where a square of the usual size and padding must be. The video is a vertical preview, 540
   * wide.
   */
  static boolean isIn(Ffmpeg ffmpeg, Path video, int frame) throws Exception {
    Path raw = video.resolveSibling("patch.rgb");
    List<String> arguments = new ArrayList<>(List.of("-y", "-i", video.toString()));
    arguments.addAll(List.of("-vf", "select=eq(n\\,%d),crop=60:60:370:180".formatted(frame)));
    arguments.addAll(List.of("-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24"));
    arguments.add(raw.toString());
    ffmpeg.run(arguments, Duration.ofSeconds(60));
    byte[] rgb = Files.readAllBytes(raw);
    if (rgb.length != 60 * 60 * 3) {
      throw new IllegalStateException("no frame %d in %s".formatted(frame, video));
    }
    for (int i = 0; i < rgb.length; i += 3) {
      if ((rgb[i] & 0xFF) < 200 || (rgb[i + 1] & 0xFF) > 60 || (rgb[i + 2] & 0xFF) > 60) {
        return false;
      }
    }
    return true;
  }
}
