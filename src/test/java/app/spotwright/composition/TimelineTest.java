package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.Timeline.Span;
import app.spotwright.media.TransitionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final int ROUNDS = 2_000;

  @Test
  void aTransitionTakesHalfFromEachNeighbour() {
    Timeline timeline = Timeline.of(List.of(100, 90), List.of(cut(30)));
    assertThat(timeline.spans()).containsExactly(new Span(0, 115, 0, 30), new Span(85, 105, 30, 0));
    assertThat(timeline.segments())
        .containsExactly(
            new Segment.Body(0, 0, 0, 85),
            new Segment.Change(0, 85, 85, 30),
            new Segment.Body(1, 30, 115, 75));
    assertThat(timeline.frames()).isEqualTo(190);
  }

  @Test
  void aHardCutHasNoSegmentOfItsOwn() {
    Timeline timeline = Timeline.of(List.of(60, 60), List.of(Cut.HARD));
    assertThat(timeline.segments())
        .containsExactly(new Segment.Body(0, 0, 0, 60), new Segment.Body(1, 0, 60, 60));
  }

  @Test
  void aSceneWithoutASecondOfItsOwnIsRefused() {
    assertThatThrownBy(() -> Timeline.of(List.of(100, 44), List.of(cut(30))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scene 1");
  }

  @Test
  void cutsThatFitAreLeftAlone() {
    List<Cut> wanted = List.of(cut(30), cut(30));
    assertThat(Timeline.fit(List.of(90, 60, 90), wanted)).isEqualTo(wanted);
  }

  @Test
  void aShortSceneGetsShorterTransitions() {
    List<Cut> fitting = Timeline.fit(List.of(90, 50, 90), List.of(cut(30), cut(30)));
    assertThat(fitting).extracting(Cut::frames).containsExactly(20, 20);
  }

  @Test
  void aTransitionTooShortToBeSeenBecomesAHardCut() {
    List<Cut> fitting = Timeline.fit(List.of(33, 90), List.of(cut(30)));
    assertThat(fitting).extracting(Cut::frames).containsExactly(0);
  }

  @Test
  void segmentsCoverEveryFrameOnceAndFittedCutsAlwaysLayOut() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Integer> slots =
          IntStream.range(0, random.nextInt(1, 9))
              .mapToObj(i -> random.nextInt(Timeline.LEAST_ALONE, 200))
              .toList();
      List<Cut> wanted = new ArrayList<>();
      slots.stream().skip(1).forEach(slot -> wanted.add(cut(2 * random.nextInt(31))));
      Timeline timeline = Timeline.of(slots, Timeline.fit(slots, wanted));
      assertThat(timeline.frames())
          .as("seed %d round %d", seed, round)
          .isEqualTo(slots.stream().mapToInt(Integer::intValue).sum());
      int next = 0;
      for (Segment segment : timeline.segments()) {
        assertThat(segment.start()).as("seed %d round %d", seed, round).isEqualTo(next);
        assertThat(segment.frames()).as("seed %d round %d", seed, round).isPositive();
        next = segment.start() + segment.frames();
      }
      assertThat(next).as("seed %d round %d", seed, round).isEqualTo(timeline.frames());
      assertThat(timeline.spans()).allMatch(span -> span.alone() >= Timeline.LEAST_ALONE);
    }
  }

  private static Cut cut(int frames) {
    return new Cut(TransitionKind.CROSSFADE, frames);
  }
}
