package app.spotwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.Transition;
import app.spotwright.composition.Timeline;
import app.spotwright.generation.EffectPlan.Moment;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Frames;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectPlanTest {
  private static final Timeline.Span FIRST = new Timeline.Span(0, 105, 0, 30);
  private static final Timeline.Span SECOND = new Timeline.Span(75, 105, 30, 0);

  @ParameterizedTest
  @EnumSource(names = {"PUSH", "WIPE", "ZOOM"})
  void aTransitionThatMovesIsHeardAndTheScenesEffectLandsWithIt(TransitionKind kind) {
    assertThat(plan(kind, EffectKind.CHIME, SECOND))
        .containsExactly(
            new Moment("a", EffectKind.IMPACT, 0),
            new Moment("b", EffectKind.WHOOSH, 90),
            new Moment("b", EffectKind.CHIME, 105));
  }

  @ParameterizedTest
  @EnumSource(names = {"CROSSFADE", "DIP"})
  void aQuietTransitionHasTheScenesEffectInItsMiddle(TransitionKind kind) {
    assertThat(plan(kind, EffectKind.CHIME, SECOND))
        .containsExactly(
            new Moment("a", EffectKind.IMPACT, 0), new Moment("b", EffectKind.CHIME, 90));
  }

  @Test
  void airIsNotMovedTwice() {
    assertThat(plan(TransitionKind.PUSH, EffectKind.WHOOSH, SECOND)).hasSize(2);
    assertThat(plan(TransitionKind.PUSH, EffectKind.RISER, SECOND))
        .contains(new Moment("b", EffectKind.RISER, 90));
  }

  @Test
  void aSceneWithoutAnEffectAndAHardCutAreSilent() {
    assertThat(plan(TransitionKind.PUSH, null, new Timeline.Span(75, 90, 0, 0)))
        .containsExactly(new Moment("a", EffectKind.IMPACT, 0));
  }

  private static List<Moment> plan(
      TransitionKind kind, @Nullable EffectKind effect, Timeline.Span second) {
    return EffectPlan.of(
        List.of(scene("a", TransitionKind.PUSH, EffectKind.IMPACT), scene("b", kind, effect)),
        List.of(FIRST, second));
  }

  private static Scene scene(String id, TransitionKind kind, @Nullable EffectKind effect) {
    return new Scene(
        id,
        SceneRole.SHOWCASE,
        new Frames(90),
        new Transition(kind, new Frames(30)),
        "bloom",
        "a kitchen",
        ProductUse.COMPOSITED,
        0,
        List.of(),
        new Overlay("", "Wake up", "", List.of(), ""),
        List.of(),
        "",
        effect,
        1,
        null);
  }
}
