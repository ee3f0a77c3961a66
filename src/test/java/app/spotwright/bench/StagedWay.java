package app.spotwright.bench;

import app.spotwright.composition.Mix;
import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The way that is often taken: stitch the clips, lay the product over, write the text, add the
 * sound, cut the square, letterbox the wide one, each as an encode of the one before.
 */
final class StagedWay {
  private static final Duration LIMIT = Duration.ofHours(1);
  private static final String FONT = "/fonts/Montserrat_900Black.ttf";
  private static final String X264 = "-c:v libx264 -profile:v high -preset medium -crf 23";
  private static final String VIDEO =
      "format=yuv420p,setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709";

  private final Ffmpeg ffmpeg;
  private final Path folder;
  private final int side;

  StagedWay(Ffmpeg ffmpeg, Path folder, int side) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
    this.side = side;
  }

  /** Makes the three videos out of clips that overlap by a second. */
  void make(List<Path> clips, Mix mix) throws Exception {
    Path stitched = stitch(clips);
    Path product = product();
    Path covered = folder.resolve("covered.mp4");
    run(
        Arguments.of("-i").file(stitched).word("-i").file(product).word("-filter_complex"),
        "[0:v][1:v]overlay=x=W-w-40:y=H-h-40:enable='between(t\\,2\\,8)'," + VIDEO,
        covered);
    Path written = folder.resolve("written.mp4");
    run(Arguments.of("-i").file(covered).word("-vf"), text() + VIDEO, written);
    Path mixed = folder.resolve("mixed.mp4");
    run(
        Arguments.of("-i").file(written).word("-i").file(mix.file()).words("-c:a aac -vf"),
        VIDEO,
        mixed);
    run(
        Arguments.of("-i").file(mixed).words("-c:a copy -vf"),
        "crop=iw:iw," + VIDEO,
        folder.resolve("square.mp4"));
    int wide = side * 16 / 9 / 2 * 2;
    run(
        Arguments.of("-i").file(mixed).words("-c:a copy -vf"),
        "scale=-2:%d,pad=%d:%d:(ow-iw)/2:0,".formatted(side, wide, side) + VIDEO,
        folder.resolve("wide.mp4"));
  }

  private Path stitch(List<Path> clips) throws Exception {
    Arguments arguments = Arguments.of("-hide_banner");
    StringBuilder graph = new StringBuilder();
    String last = "[0:v]";
    double seconds = 0;
    for (int i = 0; i < clips.size(); i++) {
      arguments.word("-i").file(clips.get(i));
      double length = ffmpeg.probe(clips.get(i)).seconds();
      if (i > 0) {
        String next = "[s%d]".formatted(i);
        graph.append(last).append("[%d:v]xfade=duration=1:offset=%.3f".formatted(i, seconds - 1));
        graph.append(next).append(';');
        last = next;
        seconds--;
      }
      seconds += length;
    }
    Path stitched = folder.resolve("stitched.mp4");
    run(arguments.word("-filter_complex"), graph + last + VIDEO, stitched);
    return stitched;
  }

  private Path product() throws Exception {
    Path file = folder.resolve("product.png");
    ffmpeg.run(
        Arguments.of("-f lavfi -i testsrc2=size=400x400 -frames:v 1").file(file).list(), LIMIT);
    return file;
  }

  private String text() throws Exception {
    Path font = folder.resolve("font.ttf");
    try (InputStream bundled = Objects.requireNonNull(StagedWay.class.getResourceAsStream(FONT))) {
      Files.write(font, bundled.readAllBytes());
    }
    StringBuilder filters = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      filters.append(
          "drawtext=fontfile=%s:text='Words %d':fontsize=90:fontcolor=white:x=80:y=%d:enable='between(t\\,%d\\,%d)',"
              .formatted(font, i, 300 + 100 * i, 6 * i, 6 * i + 6));
    }
    return filters.toString();
  }

  private void run(Arguments arguments, String filters, Path file) throws Exception {
    ffmpeg.run(arguments.word(filters).words(X264).file(file).list(), LIMIT);
  }
}
