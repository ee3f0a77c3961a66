package app.spotwright.ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Impossible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SceneEditsTest {
  private static final AdDocument AD = Documents.ofScenes(90, 120, 150, 90);

  @Test
  void wordsChangeInOneSceneAndEveryOtherStaysTheSame() {
    Overlay words = new Overlay("", "Warm hands.", "All winter", List.of(), "");
    AdDocument edited = SceneEdits.say(AD, "s2", words, "Warm hands, all winter.");

    assertThat(edited.scenes().get(1).overlay()).isEqualTo(words);
    assertThat(edited.scenes().get(1).narration()).isEqualTo("Warm hands, all winter.");
    for (int other : new int[] {0, 2, 3}) {
      assertThat(edited.scenes().get(other)).isEqualTo(AD.scenes().get(other));
    }
  }

  @Test
  void scenesMoveAsFarAsThereIsRoom() {
    assertThat(ids(SceneEdits.move(AD, "s2", -1))).containsExactly("s2", "s1", "s3", "s4");
    assertThat(ids(SceneEdits.move(AD, "s1", -1))).containsExactly("s1", "s2", "s3", "s4");
    assertThat(ids(SceneEdits.move(AD, "s3", 1))).containsExactly("s1", "s2", "s4", "s3");
  }

  @Test
  void theTimeOfARemovedSceneGoesToItsNeighbours() {
    assertThat(slots(SceneEdits.remove(AD, "s3"))).containsExactly(90, 195, 165);
    assertThat(slots(SceneEdits.remove(AD, "s1"))).containsExactly(210, 150, 90);
    assertThat(slots(SceneEdits.remove(AD, "s4"))).containsExactly(90, 120, 240);
  }

  @Test
  void aSceneTakesItsTimeFromTheOneBesideItUntilThatWouldBeTooShort() {
    assertThat(slots(SceneEdits.lengthen(AD, "s1", 15))).containsExactly(105, 105, 150, 90);
    assertThat(slots(SceneEdits.lengthen(AD, "s4", 15))).containsExactly(90, 120, 135, 105);
    assertThat(slots(SceneEdits.lengthen(AD, "s1", -15))).containsExactly(75, 135, 150, 90);
    assertThatThrownBy(() -> SceneEdits.lengthen(AD, "s3", 60))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("too short");
  }

  @Test
  void theOnlySceneStays() {
    AdDocument one = Documents.ofScenes(450);
    assertThatThrownBy(() -> SceneEdits.remove(one, "s1")).isInstanceOf(Impossible.class);
    assertThatThrownBy(() -> SceneEdits.lengthen(one, "s1", 15)).isInstanceOf(Impossible.class);
    assertThat(SceneEdits.move(one, "s1", 1)).isEqualTo(one);
  }

  @Test
  void whateverIsDoneTheScenesAddUpToTheAd() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    AdDocument ad = AD;
    for (int i = 0; i < 300; i++) {
      List<String> ids = ids(ad);
      String scene = ids.get(random.nextInt(ids.size()));
      try {
        ad =
            switch (random.nextInt(12)) {
              case 0 -> SceneEdits.remove(ad, scene);
              case 1, 2, 3, 4 -> SceneEdits.move(ad, scene, random.nextInt(5) - 2);
              default -> SceneEdits.lengthen(ad, scene, random.nextInt(61) - 30);
            };
      } catch (Impossible _) {
        // a document that cannot be is never made
      }
      assertThat(slots(ad).stream().mapToInt(Integer::intValue).sum())
          .as("frames, with seed %d", seed)
          .isEqualTo(450);
    }
  }

  @Test
  void anEditedDocumentIsReadAsItWasWritten() throws Exception {
    AdDocument edited = SceneEdits.move(SceneEdits.remove(AD, "s2"), "s4", -1);
    byte[] file = AdDocumentFile.write(edited);
    assertThat(AdDocumentFile.read(file, "edited")).isEqualTo(edited);
    assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"s4\"");
  }

  private static List<String> ids(AdDocument ad) {
    return ad.scenes().stream().map(Scene::id).toList();
  }

  private static List<Integer> slots(AdDocument ad) {
    return ad.scenes().stream().map(scene -> scene.slot().count()).toList();
  }
}
