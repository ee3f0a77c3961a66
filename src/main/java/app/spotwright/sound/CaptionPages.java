package app.spotwright.sound;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.List;

/** Parts narration into captions. Pure functions. */
public final class CaptionPages {
  /** A gap shorter than this would flicker; the earlier page stays until the later one comes. */
  static final double FLICKER = 0.5;

  private static final double LINGER = 0.35;

  /** Seconds by which a page may come before its first word. */
  private static final double EARLIEST = 0.25;

  /** And after it. */
  private static final double LATEST = 0.15;

  /** Characters a second that nearly everybody can read. */
  private static final double READ = 20;

  private static final PageBreaks BURNED = new PageBreaks(6, 28, 0.7, READ, 3);

  /** Two short lines, calmer than single words. */
  private static final PageBreaks LINES = new PageBreaks(9, 46, 1, READ, 6);

  /** Two lines of 32 characters. */
  private static final PageBreaks CUES = new PageBreaks(12, 64, 1.1, READ, 9);

  private CaptionPages() {}

  /**
   * A spoken line in its place.
   *
   * @param text what is said
   * @param words when each word is heard, in seconds of the line; empty where that is not known
   * @param seconds how long the line is
   * @param start seconds of the ad at which it begins
   */
  public record Line(String text, List<WordTime> words, double seconds, double start) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * Short pages to be burned in, in seconds of the line: six words or 28 characters at most, parted
   * where one would breathe. The last one lingers a little after the line has ended; where the
   * scene ends before that, it has to be cut.
   *
   * @param words when each word is heard; where the voice does not know, words are given time by
   *     their characters
   * @param seconds how long the spoken line is
   */
  public static List<CaptionPage> of(String text, List<WordTime> words, double seconds) {
    return pages(BURNED, WordTimes.of(text, words, seconds), seconds + LINGER);
  }

  /**
   * Longer pages to be burned in as they are, two lines of 46 characters together at most;
   * otherwise as {@link #of}.
   */
  public static List<CaptionPage> lines(String text, List<WordTime> words, double seconds) {
    return pages(LINES, WordTimes.of(text, words, seconds), seconds + LINGER);
  }

  /**
   * Longer cues for subtitle files, in seconds of the ad, in order and never overlapping. A cue
   * that would have to be read faster than 20 characters a second stays longer if the pause after
   * it allows.
   *
   * @param lines in order
   * @param length of the ad in seconds
   */
  public static List<CaptionPage> cues(List<Line> lines, double length) {
    List<CaptionPage> cues = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double next = i + 1 < lines.size() ? lines.get(i + 1).start() : length;
      double end = Math.max(0, Math.min(next, length) - line.start());
      double spoken = Math.min(line.seconds(), end);
      List<WordTime> words = WordTimes.of(line.text(), line.words(), spoken);
      pages(CUES, words, end).forEach(page -> cues.add(page.later(line.start())));
    }
    return cues;
  }

  private static List<CaptionPage> pages(PageBreaks breaks, List<WordTime> words, double end) {
    List<List<WordTime>> parts = breaks.pages(words);
    List<CaptionPage> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<WordTime> part = parts.get(i);
      double from = part.getFirst().from();
      double next = i + 1 < parts.size() ? parts.get(i + 1).getFirst().from() : end;
      CaptionPage page = new CaptionPage(from, from, part);
      double read = Math.max(breaks.least(), page.text().length() / breaks.speed());
      double wish = Math.max(part.getLast().to() + LINGER, from + read);
      boolean flickers = i + 1 < parts.size() && next - wish < FLICKER;
      double to = flickers ? next : Math.min(wish, next);
      pages.add(new CaptionPage(from, Math.max(from, to), part));
    }
    for (int i = 1; i < pages.size(); i++) {
      share(pages, i, breaks.speed());
    }
    return pages;
  }

  /**
   * Moves the moment of the change if one of two pages needs more time than it has and there is
   * time to spare: a page may come before its first word if the last one's words are over, or a
   * blink after it.
   */
  private static void share(List<CaptionPage> pages, int at, double speed) {
    CaptionPage before = pages.get(at - 1);
    CaptionPage page = pages.get(at);
    double free = Math.max(0, page.from() - before.to());
    double silent = Math.max(0, page.from() - before.words().getLast().to());
    double sooner = give(lack(page, speed), free - lack(before, speed), Math.min(silent, EARLIEST));
    double later = sooner > 0 ? 0 : give(lack(before, speed), free - lack(page, speed), LATEST);
    double from = page.from() - sooner + Math.max(0, later - free);
    double to = Math.min(before.to() + later, from);
    pages.set(at - 1, new CaptionPage(before.from(), to, before.words()));
    pages.set(at, new CaptionPage(from, Math.max(from, page.to()), page.words()));
  }

  private static double give(double lack, double spare, double most) {
    return Math.max(0, Math.min(Math.min(lack, spare), most));
  }

  /** Seconds that are missing to read a page; negative if some are left. */
  private static double lack(CaptionPage page, double speed) {
    return page.text().length() / speed - (page.to() - page.from());
  }
}
