package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneChange;
import app.spotwright.design.Words;
import java.util.ArrayList;
import java.util.List;

/** What is not as it was, said to people. */
final class VersionWords {
  private VersionWords() {}

  /** What all scenes have in common. */
  static List<String> ofTheWhole(AdDocument then, AdDocument now) {
    List<String> words = new ArrayList<>();
    if (!then.brief().equals(now.brief())) {
      words.add(Words.of("studio.versions.brief"));
    }
    if (!then.brand().equals(now.brand())) {
      words.add(Words.of("studio.versions.brand"));
    }
    if (!then.sound().equals(now.sound())) {
      words.add(Words.of("studio.versions.sound"));
    }
    if (!then.aiLabel().equals(now.aiLabel()) || !then.formats().equals(now.formats())) {
      words.add(Words.of("studio.versions.delivery"));
    }
    return words;
  }

  static String of(SceneChange change) {
    return switch (change) {
      case SceneChange.Worded worded -> worded(worded);
      case SceneChange.Moved(int number, int then) ->
          Words.of("studio.versions.moved", number, then);
      case SceneChange.Timed(int number, double then, double now) ->
          Words.of(
              now > then ? "studio.versions.longer" : "studio.versions.shorter",
              number,
              SceneCard.tenths(then),
              SceneCard.tenths(now));
      case SceneChange.Looked(int number) -> Words.of("studio.versions.looked", number);
      case SceneChange.Added(int number, Scene scene) ->
          Words.of("studio.versions.added", number, of(scene));
      case SceneChange.Removed(int then, Scene scene) ->
          Words.of("studio.versions.removed", then, of(scene));
    };
  }

  /** What a scene is called: by the words in it, or by what it is for. */
  static String of(Scene scene) {
    String headline = scene.overlay().headline();
    return headline.isEmpty() ? Words.of("role." + scene.role()) : headline;
  }

  private static String worded(SceneChange.Worded change) {
    String text = Words.of("studio.versions.text." + change.text());
    if (change.then().isEmpty()) {
      return Words.of("studio.versions.new-words", change.number(), text, change.now());
    }
    if (change.now().isEmpty()) {
      return Words.of("studio.versions.no-words", change.number(), text, change.then());
    }
    return Words.of("studio.versions.words", change.number(), text, change.then(), change.now());
  }
}
