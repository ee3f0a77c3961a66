package app.spotwright.generation;

import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.Caption;
import app.spotwright.media.Frames;
import app.spotwright.media.WordTime;
import app.spotwright.sound.CaptionPage;
import app.spotwright.sound.CaptionPages;
import app.spotwright.sound.VoiceLine;
import java.util.ArrayList;
import java.util.List;

/** The narration as text: burned into the scenes, and as cues for subtitle files. */
final class SceneCaptions {
  private SceneCaptions() {}

  /**
   * The captions of one scene in frames of its clip; none is seen in the transitions' far halves.
   */
  static List<Caption> of(Recording recording, int scene, Timeline.Span span) {
    List<Caption> captions = new ArrayList<>();
    int last = span.frames() - span.trail() / 2;
    for (Recording.Line line : recording.lines()) {
      if (line.scene() == scene) {
        VoiceLine voice = line.voice();
        int shift = line.start() - span.start();
        for (CaptionPage page : CaptionPages.of(voice.text(), voice.words(), voice.seconds())) {
          if (page.firstFrame() + shift < last) {
            captions.add(caption(page, shift, last));
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
                    line.voice().text(),
                    line.voice().words(),
                    line.voice().seconds(),
                    (double) line.start() / Frames.PER_SECOND))
            .toList(),
        seconds);
  }

  private static Caption caption(CaptionPage page, int shift, int last) {
    List<Caption.Word> words = new ArrayList<>();
    for (WordTime word : page.words()) {
      int from = Frames.ofSeconds(word.from()).count() + shift;
      int to = Frames.ofSeconds(word.to()).count() + shift;
      words.add(new Caption.Word(word.word(), Math.min(from, last), Math.min(to, last)));
    }
    return new Caption(page.firstFrame() + shift, Math.min(page.endFrame() + shift, last), words);
  }
}
