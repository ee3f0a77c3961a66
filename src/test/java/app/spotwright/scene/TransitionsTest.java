package app.spotwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Mood;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {
  private static final List<SceneRole> ROLES =
      List.of(
          SceneRole.HOOK,
          SceneRole.PROBLEM,
          SceneRole.REVEAL,
          SceneRole.BENEFIT,
          SceneRole.BENEFIT,
          SceneRole.DETAIL,
          SceneRole.OFFER,
          SceneRole.CALL_TO_ACTION);

  @ParameterizedTest
  @EnumSource
  void noTwoNeighboursComeInTheSameWay(Mood mood) {
    for (long seed = 0; seed < 20; seed++) {
      List<TransitionKind> kinds = Transitions.of(mood, ROLES, seed);
      for (int i = 2; i < kinds.size(); i++) {
        assertThat(kinds.get(i))
            .as("%s, seed %d, %s", mood, seed, kinds)
            .isNotEqualTo(kinds.get(i - 1));
      }
      assertThat(kinds).hasSameSizeAs(ROLES).isEqualTo(Transitions.of(mood, ROLES, seed));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAdShowsThreeWaysAtLeast(Mood mood) {
    List<TransitionKind> kinds = Transitions.of(mood, ROLES, 1);
    assertThat(Set.copyOf(kinds.subList(1, kinds.size()))).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void everyKindBelongsToSomeMood() {
    Set<TransitionKind> used = EnumSet.noneOf(TransitionKind.class);
    for (Mood mood : Mood.values()) {
      for (long seed = 0; seed < 5; seed++) {
        List<TransitionKind> kinds = Transitions.of(mood, ROLES, seed);
        used.addAll(kinds.subList(1, kinds.size()));
      }
    }
    assertThat(used).containsExactlyInAnyOrder(TransitionKind.values());
  }

  @Test
  void quietMoodsAreNotTornAside() {
    for (Mood mood : List.of(Mood.CALM, Mood.WARM, Mood.DREAMY, Mood.MELLOW, Mood.ELEGANT)) {
      for (long seed = 0; seed < 20; seed++) {
        assertThat(Transitions.of(mood, ROLES, seed))
            .as("%s", mood)
            .doesNotContain(
                TransitionKind.WHIP_PAN, TransitionKind.ZOOM_THROUGH, TransitionKind.SHAPE_WIPE);
      }
    }
  }
}
