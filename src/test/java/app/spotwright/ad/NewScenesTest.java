package app.spotwright.ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.OverlayPlace;
import app.spotwright.media.SceneRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewScenesTest {
  private static final AdDocument AD = Documents.ofScenes(90, 120, 150, 90);
  private static final SceneDesigns DESIGNS = role -> List.of("bloom", "orbit", "window", "stage");

  @Test
  void aNewSceneTakesItsTimeFromItsNeighbours() {
    AdDocument more = NewScenes.add(AD, "s2", SceneRole.PROOF, "Tested", DESIGNS);

    assertThat(slots(more)).containsExactly(90, 90, 90, 90, 90);
    assertThat(slots(NewScenes.add(AD, "s4", SceneRole.PROOF, "Tested", DESIGNS)))
        .containsExactly(90, 120, 120, 60, 60);
    for (int other : new int[] {0, 1, 3, 4}) {
      int was = other < 2 ? other : other - 1;
      Scene before = AD.scenes().get(was);
      assertThat(more.scenes().get(other).with(before.slot())).isEqualTo(before);
    }
  }

  @Test
  void aNewSceneHasARoleAHeadlineTheProductAndADesignThatNoSceneHas() {
    Scene fresh = NewScenes.add(AD, "s2", SceneRole.PROOF, "Tested", DESIGNS).scenes().get(2);

    assertThat(fresh.role()).isEqualTo(SceneRole.PROOF);
    assertThat(fresh.overlay()).isEqualTo(new Overlay("", "Tested", "", List.of(), ""));
    assertThat(fresh.narration()).isEmpty();
    assertThat(fresh.design()).isEqualTo("orbit");
    assertThat(fresh.take()).isEqualTo(1);
  }

  @Test
  void whereNeighboursHaveNoTimeTheLongestGiveIt() {
    AdDocument tight = Documents.ofScenes(60, 60, 330);
    assertThat(slots(NewScenes.add(tight, "s1", SceneRole.DETAIL, "Close", DESIGNS)))
        .containsExactly(60, 60, 60, 270);
  }

  @Test
  void whereNobodyHasTimeAnotherSceneIsRefusedInWords() {
    AdDocument full = Documents.ofScenes(60, 60, 60);
    assertThatThrownBy(() -> NewScenes.add(full, "s1", SceneRole.DETAIL, "Close", DESIGNS))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("no time for another scene");
    assertThatThrownBy(() -> NewScenes.duplicate(full, "s1"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("no time for another scene");
    assertThatThrownBy(() -> NewScenes.split(full, "s1", DESIGNS))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("too short for two");
  }

  @Test
  void afterTwentyScenesAnotherIsRefusedInWords() {
    int[] frames = new int[20];
    Arrays.fill(frames, 120);
    AdDocument most = Documents.ofScenes(frames);
    assertThatThrownBy(() -> NewScenes.add(most, "s1", SceneRole.DETAIL, "Close", DESIGNS))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("1 to 20 scenes, not 21");
    assertThatThrownBy(() -> NewScenes.duplicate(most, "s1")).hasMessageContaining("not 21");
    assertThatThrownBy(() -> NewScenes.split(most, "s1", DESIGNS)).hasMessageContaining("not 21");
  }

  @Test
  void theNewSceneComesBeforeTheCallToActionAndHasTheRoleThatIsMissing() {
    assertThat(NewScenes.place(AD)).isEqualTo("s4");
    assertThat(NewScenes.role(AD)).as("a showcase is there").isEqualTo(SceneRole.BENEFIT);

    AdDocument calling = NewScenes.add(AD, "s4", SceneRole.CALL_TO_ACTION, "Go", DESIGNS);
    assertThat(NewScenes.place(calling)).isEqualTo("s4");
  }

  @Test
  void aSceneComesTwiceAndTheLongestGiveTheTime() {
    AdDocument twice = NewScenes.duplicate(AD, "s1");

    assertThat(slots(twice)).containsExactly(90, 90, 90, 90, 90);
    Scene copy = twice.scenes().get(1);
    assertThat(copy.id()).isNotIn(ids(AD));
    assertThat(copy.with("s1")).isEqualTo(AD.scenes().getFirst());
  }

  @Test
  void twoHalvesShareTimeSentencesAndWhatIsRead() {
    Overlay words = new Overlay("New", "Cold", "All day", List.of("750 ml"), "Order");
    String said = "One short. And another one that is much longer than the first. Then the end.";
    AdDocument ad = SceneEdits.say(AD, "s3", words, said);
    AdDocument split = NewScenes.split(ad, "s3", DESIGNS);
    Scene first = split.scenes().get(2);
    Scene second = split.scenes().get(3);

    assertThat(first.id()).isEqualTo("s3");
    assertThat(first.narration())
        .isEqualTo("One short. And another one that is much longer than the first.");
    assertThat(second.narration()).isEqualTo("Then the end.");
    assertThat(first.slot().count()).isGreaterThan(second.slot().count());
    assertThat(first.slot().count() + second.slot().count()).isEqualTo(150);
    assertThat(first.overlay()).isEqualTo(new Overlay("New", "Cold", "", List.of(), ""));
    assertThat(second.overlay())
        .isEqualTo(new Overlay("", "All day", "", List.of("750 ml"), "Order"));
    assertThat(second.design()).isEqualTo("orbit");
  }

  @Test
  void oneSentenceStaysWholeAndHalvesShareTheTime() {
    AdDocument split = NewScenes.split(AD, "s2", DESIGNS);
    assertThat(slots(split)).containsExactly(90, 60, 60, 150, 90);
    assertThat(split.scenes().get(1).narration()).isEqualTo("Wake up in s2.");
    assertThat(split.scenes().get(2).narration()).isEmpty();
  }

  @Test
  void whatIsLaidOverASceneStaysAtItsMoment() {
    PlacedOverlay early = placed("now", 0.5);
    PlacedOverlay late = placed("later", 3.5);
    List<Scene> scenes = new java.util.ArrayList<>(AD.scenes());
    scenes.set(2, scenes.get(2).with(List.of(early, late), null));
    AdDocument split = NewScenes.split(AD.with(AD.brand(), scenes), "s3", DESIGNS);

    assertThat(split.scenes().get(2).placed()).containsExactly(early);
    assertThat(split.scenes().get(3).placed()).containsExactly(placed("later", 1));
  }

  @Test
  void anotherLookIsTheNextDesignThatNoNeighbourHasAndNothingElse() {
    AdDocument looked = SceneEdits.anotherLook(AD, "s2", DESIGNS);
    Scene now = looked.scenes().get(1);
    assertThat(now.design()).isEqualTo("orbit");
    assertThat(now.take()).isEqualTo(2);
    assertThat(now.with("bloom", 1)).isEqualTo(AD.scenes().get(1));

    Scene beside = SceneEdits.anotherLook(looked, "s3", DESIGNS).scenes().get(2);
    assertThat(beside.design()).as("the neighbour has orbit").isEqualTo("window");
    Scene only = SceneEdits.anotherLook(AD, "s2", role -> List.of("bloom")).scenes().get(1);
    assertThat(only.design()).isEqualTo("bloom");
    assertThat(only.take()).as("drawn in another way").isEqualTo(2);
  }

  @Test
  void whateverIsDoneScenesAddUpAndIdsAreNeverHadTwice() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<String> ever = new HashSet<>(ids(AD));
    AdDocument ad = AD;
    int more = 0;
    for (int i = 0; i < 400; i++) {
      List<String> before = ids(ad);
      String scene = before.get(random.nextInt(before.size()));
      try {
        ad =
            switch (random.nextInt(6)) {
              case 0 -> NewScenes.add(ad, scene, SceneRole.BENEFIT, "More", DESIGNS);
              case 1 -> NewScenes.duplicate(ad, scene);
              case 2 -> NewScenes.split(ad, scene, DESIGNS);
              case 3 -> SceneEdits.lengthen(ad, scene, random.nextInt(61) - 30);
              default -> SceneEdits.remove(ad, scene);
            };
      } catch (Impossible _) {
        continue; // a document that cannot be is never made
      }
      for (String id : ids(ad)) {
        if (!before.contains(id)) {
          assertThat(ever.add(id)).as("%s is new, with seed %d", id, seed).isTrue();
          more++;
        }
      }
      assertThat(slots(ad).stream().mapToInt(Integer::intValue).sum())
          .as("frames, with seed %d", seed)
          .isEqualTo(450);
    }
    assertThat(more).as("new scenes").isGreaterThan(50);
  }

  private static PlacedOverlay placed(String words, double start) {
    return new PlacedOverlay(
        new PlacedOverlay.Text(words), OverlayPlace.TOP_LEFT, 400, 40, start, 1, 0.3);
  }

  private static List<String> ids(AdDocument ad) {
    return ad.scenes().stream().map(Scene::id).toList();
  }

  private static List<Integer> slots(AdDocument ad) {
    return ad.scenes().stream().map(Scene::slot).map(Frames::count).toList();
  }
}
