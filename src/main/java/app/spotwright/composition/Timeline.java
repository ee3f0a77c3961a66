package app.spotwright.composition;

import app.spotwright.media.Frames;
import java.util.ArrayList;
import java.util.List;

/**
 * Which scene is seen when, in whole frames. The slots of the scenes add up to the ad; a transition
 * lies around the border of two slots, half in each, so a clip is longer than its slot by half of
 * each transition that it takes part in. A pure value.
 *
 * @param spans one for each scene, in order
 * @param cuts those between the scenes, one fewer than scenes
 */
public record Timeline(List<Span> spans, List<Cut> cuts) {
  /** What a scene has at least for itself alone: a second. */
  public static final int LEAST_ALONE = Frames.PER_SECOND;

  /** A transition shorter than this is felt as a fault; a hard cut is better. */
  private static final int SHORTEST_CUT = 8;

  public Timeline {
    spans = List.copyOf(spans);
    cuts = List.copyOf(cuts);
  }

  /**
   * Where one scene's clip lies.
   *
   * @param start frame of the ad on which the clip is first seen, in its transition if it has one
   * @param frames length of the clip: its slot and the halves that reach into its neighbours
   * @param lead frames at the start that it shares with the scene before
   * @param trail frames at the end that it shares with the scene after
   */
  public record Span(int start, int frames, int lead, int trail) {
    /** Frames in which it is seen alone. */
    public int alone() {
      return frames - lead - trail;
    }

    /** First frame of the ad on which it is gone. */
    public int end() {
      return start + frames;
    }
  }

  /** A stretch of the ad that is encoded by itself. */
  public sealed interface Segment {
    /** First frame of the ad. */
    int start();

    /** Length. */
    int frames();

    /**
     * A scene alone.
     *
     * @param scene its index
     * @param from first frame of its clip
     */
    record Body(int scene, int from, int start, int frames) implements Segment {}

    /**
     * A scene giving way to the next.
     *
     * @param cut which; it lies between the scenes {@code cut} and {@code cut + 1}
     * @param from first frame of the earlier scene's clip; the later one starts at its first
     */
    record Change(int cut, int from, int start, int frames) implements Segment {}
  }

  /**
   * Lays the scenes out.
   *
   * @param slots each scene's share of the ad in frames; together they are the ad
   * @param cuts one fewer than slots
   * @throws IllegalArgumentException if a scene would be alone for less than {@link #LEAST_ALONE}
   *     frames; {@link #fit} shortens the cuts so that none is
   */
  public static Timeline of(List<Integer> slots, List<Cut> cuts) {
    if (slots.isEmpty() || cuts.size() != slots.size() - 1) {
      throw new IllegalArgumentException(
          "%d scenes cannot have %d cuts between them".formatted(slots.size(), cuts.size()));
    }
    List<Span> spans = new ArrayList<>();
    int border = 0;
    for (int i = 0; i < slots.size(); i++) {
      int before = i == 0 ? 0 : cuts.get(i - 1).half();
      int after = i == cuts.size() ? 0 : cuts.get(i).half();
      Span span = new Span(border - before, slots.get(i) + before + after, 2 * before, 2 * after);
      if (span.alone() < LEAST_ALONE) {
        throw new IllegalArgumentException(
            "scene %d has %d frames, too few for its transitions and a second of its own"
                .formatted(i, slots.get(i)));
      }
      spans.add(span);
      border += slots.get(i);
    }
    return new Timeline(spans, cuts);
  }

  /**
   * The wanted cuts, shortened where a scene is too short for them: every scene keeps {@link
   * #LEAST_ALONE} frames for itself, and of what it can spare each side may take half.
   *
   * @param slots at least {@link #LEAST_ALONE} frames each
   * @param wanted one fewer than slots
   */
  public static List<Cut> fit(List<Integer> slots, List<Cut> wanted) {
    List<Cut> fitting = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Cut cut = wanted.get(i);
      int earlier = spare(slots.get(i), i == 0 ? 0 : wanted.get(i - 1).half(), cut.half());
      boolean last = i + 1 == wanted.size();
      int later = spare(slots.get(i + 1), last ? 0 : wanted.get(i + 1).half(), cut.half());
      Cut shorter = cut.shortenedTo(2 * Math.min(earlier, later));
      fitting.add(shorter.frames() < SHORTEST_CUT ? new Cut(cut.kind(), 0) : shorter);
    }
    return fitting;
  }

  /** What a slot can give to one side when the other wants something too. */
  private static int spare(int slot, int otherSide, int thisSide) {
    int room = slot - LEAST_ALONE;
    if (room >= otherSide + thisSide) {
      return thisSide;
    }
    return Math.max(room / 2, room - otherSide);
  }

  /** Length of the ad in frames. */
  public int frames() {
    return spans.getLast().end();
  }

  /**
   * The frames of the ad at which the scenes begin when each has the transition after it: laid one
   * after another they are the ad.
   */
  public List<Integer> parts() {
    return spans.stream().map(span -> span.start() + span.lead()).toList();
  }

  /** The ad in pieces that are encoded by themselves, in order, without gap or overlap. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int start = span.start() + span.lead();
      segments.add(new Segment.Body(i, span.lead(), start, span.alone()));
      if (i < cuts.size() && span.trail() > 0) {
        int from = span.frames() - span.trail();
        segments.add(new Segment.Change(i, from, span.start() + from, span.trail()));
      }
    }
    return segments;
  }
}
