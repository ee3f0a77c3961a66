package app.spotwright.ad;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of an ad's scenes. Each gives a new document and leaves all other scenes as they are, so
 * that only what changed is made again; the scenes always add up to the ad's length.
 */
public final class SceneEdits {
  private SceneEdits() {}

  /**
   * The same ad with other words in a scene.
   *
   * @throws Impossible if the words break a rule of the document
   */
  public static AdDocument say(
      AdDocument document, String scene, Overlay overlay, String narration) {
    int index = index(document, scene);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    scenes.set(index, scenes.get(index).with(overlay, narration));
    return document.with(document.brand(), scenes);
  }

  /** The same ad with a scene earlier (by -1) or later (by 1); as far as there is room. */
  public static AdDocument move(AdDocument document, String scene, int by) {
    int index = index(document, scene);
    int place = Math.clamp(index + by, 0, document.scenes().size() - 1);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    scenes.add(place, scenes.remove(index));
    return document.with(document.brand(), scenes);
  }

  /**
   * The same ad without a scene; its neighbours share its time.
   *
   * @throws Impossible if it is the only one
   */
  public static AdDocument remove(AdDocument document, String scene) {
    int index = index(document, scene);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    if (scenes.size() == 1) {
      throw new Impossible(Rule.ONLY_SCENE);
    }
    int free = scenes.remove(index).slot().count();
    boolean first = index == 0;
    boolean last = index == scenes.size();
    int before = first ? 0 : last ? free : free / 2;
    if (!first) {
      lengthen(scenes, index - 1, before);
    }
    if (!last) {
      lengthen(scenes, index, free - before);
    }
    return document.with(document.brand(), scenes);
  }

  /**
   * The same ad with a scene that takes so many frames more (or, negative, less) from the one after
   * it, or from the one before it if it is the last.
   *
   * @throws Impossible if one of them would be too short
   */
  public static AdDocument lengthen(AdDocument document, String scene, int frames) {
    int index = index(document, scene);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    if (scenes.size() == 1) {
      throw new Impossible(Rule.ONLY_SCENE);
    }
    int other = index == scenes.size() - 1 ? index - 1 : index + 1;
    lengthen(scenes, index, frames);
    lengthen(scenes, other, -frames);
    return document.with(document.brand(), scenes);
  }

  /**
   * The same ad with another try at the looks of a scene: the next design for its role that none of
   * its neighbours has, drawn anew. All else stays.
   */
  public static AdDocument anotherLook(AdDocument document, String scene, SceneDesigns designs) {
    int index = index(document, scene);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    Scene now = scenes.get(index);
    List<Scene> around = scenes.subList(Math.max(0, index - 1), Math.min(index + 2, scenes.size()));
    Set<String> taken = around.stream().map(Scene::design).collect(Collectors.toSet());
    List<String> suited = designs.suiting(now.role());
    int next = suited.indexOf(now.design()) + 1;
    String design =
        Stream.concat(suited.subList(next, suited.size()).stream(), suited.stream())
            .filter(other -> !taken.contains(other))
            .findFirst()
            .orElse(now.design());
    scenes.set(index, now.with(design, now.take() + 1));
    return document.with(document.brand(), scenes);
  }

  /** The same ad in other shapes. */
  public static AdDocument inShapes(AdDocument document, List<AspectRatio> shapes) {
    return new AdDocument(
        document.schema(),
        document.id(),
        document.revision(),
        document.seed(),
        document.brand(),
        document.brief(),
        document.story(),
        document.style(),
        document.scenes(),
        document.aiLabel(),
        document.sound(),
        shapes);
  }

  private static void lengthen(List<Scene> scenes, int index, int frames) {
    Scene scene = scenes.get(index);
    int least = Frames.PER_SECOND + scene.transition().length().count();
    int count = scene.slot().count() + frames;
    if (frames < 0 && count < least) {
      throw new Impossible(Rule.NO_SHORTER);
    }
    scenes.set(index, scene.with(new Frames(count)));
  }

  /** Frames that a scene cannot do without: a second of its own, and all that comes in it. */
  static int least(Scene scene) {
    int seen = Frames.PER_SECOND + scene.transition().length().count();
    for (PlacedOverlay overlay : scene.placed()) {
      seen = Math.max(seen, (int) Math.floor(overlay.start() * Frames.PER_SECOND) + 1);
    }
    return seen;
  }

  static int index(AdDocument document, String scene) {
    List<String> ids = document.scenes().stream().map(Scene::id).toList();
    int index = ids.indexOf(scene);
    if (index < 0) {
      throw new NoSuchElementException("the ad has no scene " + scene);
    }
    return index;
  }
}
