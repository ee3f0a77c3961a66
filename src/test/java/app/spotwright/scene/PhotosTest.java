package app.spotwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.scene.Photos.Place;
import app.spotwright.scene.Photos.Shown;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhotosTest {
  private static final Place WORDS = new Place(false, 0);
  private static final Place FULL = new Place(true, 0);
  private static final Place ROOMY = new Place(true, 4);
  private static final List<Place> SHORT_AD = List.of(WORDS, FULL, ROOMY);

  @Test
  void everyOneOfSixPhotosIsSeenOnceThoughTwoScenesShowTheProduct() {
    for (int photos = 1; photos <= 6; photos++) {
      List<Integer> seen =
          Photos.spread(SHORT_AD, photos).stream().flatMap(shown(SHORT_AD)).toList();
      List<Integer> all = IntStream.range(0, photos).boxed().toList();
      assertThat(seen).as("%d photos", photos).containsAll(all);
      if (photos > 1) {
        assertThat(seen).as("%d photos", photos).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noSceneShowsMoreThanItHasRoomForNorAPhotoWithoutItsProduct() {
    List<Shown> spread = Photos.spread(List.of(WORDS, FULL, ROOMY, new Place(true, 1)), 30);

    assertThat(spread.get(0).more()).isEmpty();
    assertThat(spread.get(1).more()).isEmpty();
    assertThat(spread.get(2).more()).hasSize(4);
    assertThat(spread.get(3).more()).hasSize(1);
  }

  @Test
  void whatIsLeftOverIsSharedOutInsteadOfCrowdingOneScene() {
    List<Shown> spread = Photos.spread(List.of(ROOMY, ROOMY, ROOMY), 7);

    assertThat(spread).extracting(shown -> shown.more().size()).containsExactly(0, 2, 2);
  }

  @Test
  void withFewerPhotosThanScenesTheyTakeTurns() {
    List<Shown> spread = Photos.spread(List.of(ROOMY, WORDS, ROOMY, ROOMY), 2);

    assertThat(spread).extracting(Shown::image).containsExactly(0, 0, 1, 0);
    assertThat(spread).allSatisfy(shown -> assertThat(shown.more()).isEmpty());
  }

  private static java.util.function.Function<Shown, Stream<Integer>> shown(List<Place> places) {
    int[] at = {0};
    return shown ->
        places.get(at[0]++).shown()
            ? Stream.concat(Stream.of(shown.image()), shown.more().stream())
            : Stream.empty();
  }
}
