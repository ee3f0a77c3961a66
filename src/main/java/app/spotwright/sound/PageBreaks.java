package app.spotwright.sound;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts words into pages: of all ways, the one that pauses at the best places and gives each page
 * time to be read.
 *
 * @param words on a page at most
 * @param characters on a page at most; a longer word stands alone
 * @param least seconds for which a page should be seen
 * @param speed characters a second that can be read
 * @param price of a page: the higher, the fewer; a pause at a comma is worth 5
 */
record PageBreaks(int words, int characters, double least, double speed, double price) {
  private static final double RUN_ON = 14;
  private static final double ALONE = 4;
  private static final double SILENCE = 6;

  /** The words of each page. */
  List<List<WordTime>> pages(List<WordTime> all) {
    int count = all.size();
    double[] cost = new double[count + 1];
    int[] previous = new int[count + 1];
    Arrays.fill(cost, 1, count + 1, Double.MAX_VALUE);
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1; start >= 0 && fits(all, start, end); start--) {
        double now = cost[start] + page(all, start, end);
        if (now < cost[end]) {
          cost[end] = now;
          previous[end] = start;
        }
      }
    }
    List<List<WordTime>> pages = new ArrayList<>();
    for (int end = count; end > 0; end = previous[end]) {
      pages.addFirst(all.subList(previous[end], end));
    }
    return pages;
  }

  private boolean fits(List<WordTime> all, int start, int end) {
    return end - start == 1 || end - start <= words && length(all, start, end) <= characters;
  }

  private static int length(List<WordTime> all, int start, int end) {
    int length = end - start - 1;
    for (int i = start; i < end; i++) {
      length += all.get(i).word().length();
    }
    return length;
  }

  private double page(List<WordTime> all, int start, int end) {
    double cost = price;
    for (int i = start; i + 1 < end; i++) {
      WordTime word = all.get(i);
      cost += Reading.endsSentence(word.word()) ? RUN_ON : 0;
      cost += all.get(i + 1).from() - word.to() > WordTimes.PAUSE ? SILENCE : 0;
    }
    boolean last = end == all.size();
    String ending = all.get(end - 1).word();
    cost += last ? 0 : Reading.parting(ending);
    boolean whole = Reading.endsSentence(ending) && (start == 0 || endsBefore(all, start));
    cost += end - start == 1 && !whole ? ALONE : 0;
    double seconds =
        (last ? all.get(end - 1).to() + least : all.get(end).from()) - from(all, start);
    cost += 10 * Math.max(0, least - seconds);
    cost += Math.max(0, length(all, start, end) / speed - seconds) * 24;
    double fullness = (double) length(all, start, end) / characters;
    return cost + 2 * (1 - fullness) * (1 - fullness);
  }

  private static boolean endsBefore(List<WordTime> all, int start) {
    return Reading.endsSentence(all.get(start - 1).word());
  }

  private static double from(List<WordTime> all, int start) {
    return all.get(start).from();
  }
}
