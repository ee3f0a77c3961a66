package app.spotwright.delivery;

import app.spotwright.ad.AdDocumentFile;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.generation.Finished;
import app.spotwright.media.AspectRatio;
import app.spotwright.sound.SubtitleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A finished ad as the set of files that people take away. */
public final class AdFiles {
  static final String PREVIEW = "preview.mp4";
  private static final String REPORT = "report.json";

  private AdFiles() {}

  /** The name of the video of a shape. */
  static String video(AspectRatio shape) {
    return "ad-" + shape.slug() + ".mp4";
  }

  /**
   * Writes videos, poster, captions, document and report; they appear in the folder all at once.
   * Videos that an earlier ad has left there and this one has not go, so that nobody takes them for
   * its own.
   *
   * @return the files in the order in which people want them
   */
  public static List<Path> write(Finished finished, OutputFolder folder)
      throws IOException, InterruptedException {
    for (Map.Entry<AspectRatio, Path> rendition : finished.renditions().entrySet()) {
      folder.add(video(rendition.getKey()), file -> Files.copy(rendition.getValue(), file));
    }
    byte[] poster = PictureEncoder.jpeg(finished.poster(), PictureEncoder.POSTER_QUALITY);
    folder.add("poster.jpg", file -> Files.write(file, poster));
    Path preview = finished.preview();
    if (preview != null) {
      folder.add(PREVIEW, file -> Files.copy(preview, file));
    }
    folder.add("captions.srt", file -> Files.writeString(file, SubtitleFile.srt(finished.cues())));
    folder.add("captions.vtt", file -> Files.writeString(file, SubtitleFile.vtt(finished.cues())));
    folder.add("ad.json", file -> Files.write(file, AdDocumentFile.write(finished.document())));
    byte[] report = Report.of(finished).json();
    folder.add(REPORT, file -> Files.write(file, report));
    Report.videos(folder.place(REPORT)).forEach(folder::outdate);
    return folder.publish();
  }
}
