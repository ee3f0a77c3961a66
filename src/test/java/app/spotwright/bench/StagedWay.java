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
 * The way that is often taken: every step is an encode of the one before. {@link #cropped} finishes
 * the upright ad and cuts the other two out of it, words and all; {@link #laidOut} makes what
 * Spotwright makes, each shape with a product and words that were laid out for it.
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

  /** Stitch, product, words, sound; then the square cut out and the wide one letterboxed. */
  void cropped(List<Path> clips, Mix mix) throws Exception {
    Path mixed = finished(stitch(clips), "upright", mix);
    step(mixed, "crop=iw:iw,", "square");
    int wide = wide();
    step(mixed, "scale=-2:%d,pad=%d:%d:(ow-iw)/2:0,".formatted(side, wide, side), "wide");
  }

  /** Stitch; then the picture of each shape, and product, words and sound in each. */
  void laidOut(List<Path> clips, Mix mix) throws Exception {
    Path stitched = stitch(clips);
    finished(stitched, "upright", mix);
    finished(step(stitched, "crop=iw:iw,", "square"), "square", mix);
    String covering = "crop=iw:iw*9/16,scale=%d:%d,".formatted(wide(), side);
    finished(step(stitched, covering, "wide"), "wide", mix);
  }

  private Path finished(Path pictures, String name, Mix mix) throws Exception {
    Path covered = folder.resolve(name + "-covered.mp4");
    run(
        Arguments.of("-i").file(pictures).word("-i").file(product()).word("-filter_complex"),
        "[0:v][1:v]overlay=x=W-w-40:y=H-h-40:enable='between(t\\,2\\,8)'," + VIDEO,
        covered);
    Path written = step(covered, text(), name + "-written");
    Path mixed = folder.resolve(name + "-mixed.mp4");
    run(
        Arguments.of("-i").file(written).word("-i").file(mix.file()).words("-c:a aac -vf"),
        VIDEO,
        mixed);
    return mixed;
  }

  private Path step(Path before, String filters, String name) throws Exception {
    Path after = folder.resolve(name + ".mp4");
    run(Arguments.of("-i").file(before).words("-c:a copy -vf"), filters + VIDEO, after);
    return after;
  }

  private int wide() {
    return side * 16 / 9 / 2 * 2;
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
