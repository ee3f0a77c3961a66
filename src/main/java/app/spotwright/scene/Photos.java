package app.spotwright.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads the photos of the product over the scenes of an ad, so that each is seen. Pure. */
final class Photos {
  private Photos() {}

  /**
   * A scene as far as photos are concerned.
   *
   * @param shown whether it shows the product
   * @param room how many more photos it can show beside the product's own
   */
  record Place(boolean shown, int room) {}

  /**
   * What a scene shows.
   *
   * @param image the product's own photo
   * @param more others beside it
   */
  record Shown(int image, List<Integer> more) {}

  /**
   * Every scene that shows the product has a photo of its own, in turn. What is left over stands
   * beside: two by two, first where there is most room, of equals in the later scene, as the last
   * one is seen longest.
   *
   * @param images how many photos there are; may be 0
   */
  static List<Shown> spread(List<Place> places, int images) {
    List<Integer> own = new ArrayList<>();
    int next = 0;
    for (Place place : places) {
      own.add(place.shown() && images > 0 ? next++ % images : 0);
    }
    List<List<Integer>> more = new ArrayList<>();
    places.forEach(_ -> more.add(new ArrayList<>()));
    List<Integer> roomiest =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> places.get(i).room())
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .toList();
    for (int round = 2; next < images && round <= images + 1; round += 2) {
      for (int i : roomiest) {
        while (next < images && more.get(i).size() < Math.min(round, places.get(i).room())) {
          more.get(i).add(next++);
        }
      }
    }
    return IntStream.range(0, places.size())
        .mapToObj(i -> new Shown(own.get(i), List.copyOf(more.get(i))))
        .toList();
  }
}
