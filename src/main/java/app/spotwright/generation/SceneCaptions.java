package app.spotwright.generation;

import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.Caption;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Frames;
import app.spotwright.media.WordTime;
import app.spotwright.sound.CaptionPage;
import app.spotwright.sound.CaptionPages;
import java.util.ArrayList;
import java.util.List;

/** The narration as text: burned into the scenes, and as cues for subtitle files. */
final class SceneCaptions {
  private SceneCaptions() {}

  /**
   * The captions of one scene in frames of its clip; none is seen in the transitions' far halves.
   */
  static List<Caption> of(Recording recording, int scene, Timeline.Span span, CaptionStyle style) {
    List<Caption> captions = new ArrayList<>();
    if (style == CaptionStyle.NONE) {
      return captions;
    }
    int last = span.frames() - span.trail() / 2;
    for (Recording.Line line : recording.lines()) {
      if (line.scene() == scene) {
        int shift = line.start() - span.start();
        for (CaptionPage page : pages(line, style)) {
          if (page.firstFrame() + shift < last) {
            captions.add(caption(page, shift, last, style));
          }
        }
      }
    }
    return captions;
  }

  /** The whole narration as cues, in seconds of the ad. */
  static List<CaptionPage> cues(Recording recording, double seconds) {
    return CaptionPages.cues(
        recording.lines().stream()
            .map(line ->
                new CaptionPages.Line(
                    line.text(),
                    line.words(),
                    line.seconds(),
                    (double) line.start() / Frames.PER_SECOND))
            .toList(),
        seconds);
  }

  private static List<CaptionPage> pages(Recording.Line line, CaptionStyle style) {
    return style == CaptionStyle.LINE
        ? CaptionPages.lines(line.text(), line.words(), line.seconds())
        : CaptionPages.of(line.text(), line.words(), line.seconds());
  }

  private static Caption caption(CaptionPage page, int shift, int last, CaptionStyle style) {
    List<Caption.Word> words = new ArrayList<>();
    for (WordTime word : page.words()) {
      if (style == CaptionStyle.LINE) {
        words.add(Caption.Word.unmarked(word.word()));
        continue;
      }
      int from = Frames.ofSeconds(word.from()).count() + shift;
      int to = Frames.ofSeconds(word.to()).count() + shift;
      words.add(new Caption.Word(word.word(), Math.min(from, last), Math.min(to, last)));
    }
    return new Caption(page.firstFrame() + shift, Math.min(page.endFrame() + shift, last), words);
  }
}
