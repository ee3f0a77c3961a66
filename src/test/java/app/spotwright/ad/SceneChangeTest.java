package app.spotwright.ad;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.SceneChange.Added;
import app.spotwright.ad.SceneChange.Looked;
import app.spotwright.ad.SceneChange.Moved;
import app.spotwright.ad.SceneChange.Removed;
import app.spotwright.ad.SceneChange.Text;
import app.spotwright.ad.SceneChange.Timed;
import app.spotwright.ad.SceneChange.Worded;
import app.spotwright.media.SceneRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneChangeTest {
  private static final AdDocument AD = Documents.ofScenes(90, 120, 150, 90);

  @Test
  void nothingChangesWhereNothingIsDone() {
    assertThat(SceneChange.between(AD, AD)).isEmpty();
  }

  @Test
  void wordsAreNamedOldAndNew() {
    Overlay words = new Overlay("", "Warm", "Soft", List.of("One", "Two"), "");
    AdDocument now = SceneEdits.say(AD, "s2", words, "");
    assertThat(SceneChange.between(AD, now))
        .containsExactly(
            new Worded(2, Text.HEADLINE, "Wake up in s2", "Warm"),
            new Worded(2, Text.SUPPORT, "", "Soft"),
            new Worded(2, Text.POINTS, "", "One · Two"),
            new Worded(2, Text.NARRATION, "Wake up in s2.", ""));
  }

  @Test
  void onlyWhatWasMovedIsSaidToHaveMoved() {
    AdDocument now = SceneEdits.move(AD, "s1", 3);
    assertThat(SceneChange.between(AD, now)).containsExactly(new Moved(4, 1));
    assertThat(SceneChange.between(now, AD)).containsExactly(new Moved(1, 4));
  }

  @Test
  void lengthsAndLooksAreToldOfTheScenesThatHaveThem() {
    AdDocument longer = SceneEdits.lengthen(AD, "s1", 15);
    assertThat(SceneChange.between(AD, longer))
        .containsExactly(new Timed(1, 3, 3.5), new Timed(2, 4, 3.5));
    AdDocument looked = SceneEdits.anotherLook(AD, "s3", role -> List.of("bloom"));
    assertThat(SceneChange.between(AD, looked)).containsExactly(new Looked(3));
  }

  @Test
  void scenesThatCameAndWentAreNamed() {
    AdDocument fewer = SceneEdits.remove(AD, "s2");
    AdDocument now =
        NewScenes.add(fewer, "s1", SceneRole.PROOF, "Tested", role -> List.of("orbit"));
    List<SceneChange> changes = SceneChange.between(AD, now);
    assertThat(changes)
        .contains(new Added(2, now.scenes().get(1)), new Removed(2, AD.scenes().get(1)))
        .noneMatch(change -> change instanceof Moved);
    assertThat(SceneChange.between(now, AD))
        .contains(new Added(2, AD.scenes().get(1)), new Removed(2, now.scenes().get(1)));
  }
}
