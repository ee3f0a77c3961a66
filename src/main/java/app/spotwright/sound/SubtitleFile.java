package app.spotwright.sound;

import app.spotwright.media.WordTime;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes cues as subtitle files. The text is to be saved as UTF-8. Pure functions. */
public final class SubtitleFile {
  private static final int WIDEST = 36;
  private static final int MILLIS = 1000;

  private SubtitleFile() {}

  /**
   * SubRip. It knows no escape, so angle brackets, which players take for tags, become their
   * typographic likes.
   *
   * @param cues in order
   */
  public static String srt(List<CaptionPage> cues) {
    StringBuilder file = new StringBuilder();
    int number = 1;
    for (CaptionPage cue : cues) {
      file.append(number++).append('\n');
      file.append(time(cue.from(), ',')).append(" --> ").append(time(end(cue), ','));
      for (String line : cue.lines(WIDEST)) {
        file.append('\n').append(line.replace('<', '‹').replace('>', '›'));
      }
      file.append("\n\n");
    }
    return file.toString();
  }

  /**
   * WebVTT, with the time of each word.
   *
   * @param cues in order
   */
  public static String vtt(List<CaptionPage> cues) {
    StringBuilder file = new StringBuilder("WEBVTT\n\n");
    for (CaptionPage cue : cues) {
      file.append(time(cue.from(), '.')).append(" --> ").append(time(end(cue), '.')).append('\n');
      file.append(timed(cue)).append("\n\n");
    }
    return file.toString();
  }

  private static String timed(CaptionPage cue) {
    int firstLine = cue.lines(WIDEST).getFirst().length();
    StringBuilder text = new StringBuilder();
    long before = millis(cue.from());
    int length = 0;
    for (WordTime word : cue.words()) {
      if (length > 0) {
        text.append(length == firstLine ? '\n' : ' ');
      }
      length += (length > 0 ? 1 : 0) + word.word().length();
      long at = millis(word.from());
      if (at > before && at < millis(end(cue))) {
        text.append('<').append(time(word.from(), '.')).append('>');
        before = at;
      }
      text.append(escaped(word.word()));
    }
    return text.toString();
  }

  /** A cue that takes no time is not shown by any player. */
  private static double end(CaptionPage cue) {
    return Math.max(cue.to(), cue.from() + 1.0 / MILLIS);
  }

  private static String escaped(String word) {
    StringJoiner joiner = new StringJoiner("");
    word.codePoints()
        .mapToObj(c ->
            switch (c) {
              case '&' -> "&amp;";
              case '<' -> "&lt;";
              case '>' -> "&gt;";
              default -> Character.toString(c);
            })
        .forEach(joiner::add);
    return joiner.toString();
  }

  private static long millis(double seconds) {
    return Math.round(seconds * MILLIS);
  }

  private static String time(double seconds, char point) {
    long millis = millis(seconds);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / MILLIS % 60,
        point,
        millis % MILLIS);
  }
}
