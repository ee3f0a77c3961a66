package app.spotwright.ad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One thing about the scenes of an ad that is not as it was. */
public sealed interface SceneChange {
  /** What of a scene is read or heard. */
  enum Text {
    KICKER,
    HEADLINE,
    SUPPORT,
    POINTS,
    BUTTON,
    NARRATION
  }

  /**
   * Other words.
   *
   * @param number of the scene now, from 1
   * @param then what was read or heard; may be empty
   * @param now what is read or heard; may be empty
   */
  record Worded(int number, Text text, String then, String now) implements SceneChange {}

  /**
   * Another place among those scenes that were there then and are there now.
   *
   * @param number of the scene now, from 1
   * @param then its number then
   */
  record Moved(int number, int then) implements SceneChange {}

  /**
   * Longer or shorter.
   *
   * @param number of the scene now, from 1
   * @param then seconds
   * @param now seconds
   */
  record Timed(int number, double then, double now) implements SceneChange {}

  /**
   * Another design, or another try at it.
   *
   * @param number of the scene now, from 1
   */
  record Looked(int number) implements SceneChange {}

  /**
   * Not there then.
   *
   * @param number of the scene now, from 1
   */
  record Added(int number, Scene scene) implements SceneChange {}

  /**
   * Not there now.
   *
   * @param then its number then, from 1
   */
  record Removed(int then, Scene scene) implements SceneChange {}

  /** All that is not as it was, in the order of the scenes now; what is gone comes last. */
  static List<SceneChange> between(AdDocument then, AdDocument now) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < then.scenes().size(); i++) {
      places.put(then.scenes().get(i).id(), i);
    }
    List<Integer> stayed = inOrder(now, places);
    List<SceneChange> changes = new ArrayList<>();
    for (int i = 0; i < now.scenes().size(); i++) {
      Scene scene = now.scenes().get(i);
      Integer place = places.remove(scene.id());
      if (place == null) {
        changes.add(new Added(i + 1, scene));
        continue;
      }
      if (!stayed.contains(place)) {
        changes.add(new Moved(i + 1, place + 1));
      }
      changes.addAll(of(i + 1, then.scenes().get(place), scene));
    }
    places.values().stream()
        .sorted()
        .forEach(place -> changes.add(new Removed(place + 1, then.scenes().get(place))));
    return changes;
  }

  /**
   * Places then of scenes that nobody needs to have moved: the most that come in the same order
   * now.
   */
  private static List<Integer> inOrder(AdDocument now, Map<String, Integer> places) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> longest = List.of();
    for (Scene scene : now.scenes()) {
      Integer place = places.get(scene.id());
      if (place != null) {
        List<Integer> run = new ArrayList<>();
        for (List<Integer> before : runs) {
          if (before.getLast() < place && before.size() > run.size()) {
            run = before;
          }
        }
        run = new ArrayList<>(run);
        run.add(place);
        runs.add(run);
        longest = run.size() > longest.size() ? run : longest;
      }
    }
    return longest;
  }

  private static List<SceneChange> of(int number, Scene then, Scene now) {
    List<SceneChange> changes = new ArrayList<>();
    List<String> before = texts(then);
    List<String> after = texts(now);
    IntStream.range(0, before.size())
        .filter(i -> !before.get(i).equals(after.get(i)))
        .forEach(
            i -> changes.add(new Worded(number, Text.values()[i], before.get(i), after.get(i))));
    if (!then.slot().equals(now.slot())) {
      changes.add(new Timed(number, then.slot().seconds(), now.slot().seconds()));
    }
    if (!then.design().equals(now.design()) || then.take() != now.take()) {
      changes.add(new Looked(number));
    }
    return changes;
  }

  /** In the order of {@link Text}. */
  private static List<String> texts(Scene scene) {
    Overlay words = scene.overlay();
    return List.of(
        words.kicker(),
        words.headline(),
        words.support(),
        String.join(" · ", words.points()),
        words.button(),
        scene.narration());
  }
}
