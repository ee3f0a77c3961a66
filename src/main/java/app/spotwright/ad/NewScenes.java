package app.spotwright.ad;

import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scenes that an ad has besides those that were written. Each edit gives a new document; the scenes
 * always add up to the ad's length, and a new one has an id that no other ever had.
 */
public final class NewScenes {
  /** What an ad may well have one more of, the most welcome first. */
  private static final List<SceneRole> WELCOME =
      List.of(SceneRole.SHOWCASE, SceneRole.BENEFIT, SceneRole.DETAIL, SceneRole.PROOF);

  private static final int ID_LETTERS = 8;

  private NewScenes() {}

  /** A role that the ad does not have yet, if there is one that any ad may have. */
  public static SceneRole role(AdDocument document) {
    Set<SceneRole> there = document.scenes().stream().map(Scene::role).collect(Collectors.toSet());
    return WELCOME.stream()
        .filter(role -> !there.contains(role))
        .findFirst()
        .orElse(WELCOME.get(1));
  }

  /** After which scene a new one comes if nobody says where: the call to action stays the end. */
  public static String place(AdDocument document) {
    List<Scene> scenes = document.scenes();
    int last = scenes.size() - 1;
    boolean calls = last > 0 && scenes.get(last).role() == SceneRole.CALL_TO_ACTION;
    return scenes.get(calls ? last - 1 : last).id();
  }

  /**
   * The same ad with one scene more, whose time its neighbours give, or, where they have none to
   * give, the longest ones.
   *
   * @param after id of the scene that it follows
   * @param headline what is read in it
   * @throws Impossible if there are enough scenes, or no time for another
   */
  public static AdDocument add(
      AdDocument document, String after, SceneRole role, String headline, SceneDesigns designs) {
    int place = SceneEdits.index(document, after) + 1;
    requireFew(document);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    Scene before = scenes.get(place - 1);
    List<Integer> beside = place == scenes.size() ? List.of(place - 1) : List.of(place - 1, place);
    int theirs = beside.stream().mapToInt(i -> scenes.get(i).slot().count()).sum();
    int least = Frames.PER_SECOND + before.transition().length().count();
    int time = take(scenes, beside, Math.max(least, theirs / (beside.size() + 1)));
    time += take(scenes, all(scenes), least - time);
    requireTime(time, least);
    scenes.add(
        place,
        new Scene(
            freshId(),
            role,
            new Frames(time),
            before.transition(),
            design(document, place, role, designs),
            before.setting(),
            product(document, role),
            seldomSeen(document),
            List.of(),
            new Overlay("", headline, "", List.of(), ""),
            List.of(),
            "",
            null,
            1,
            null));
    return document.with(document.brand(), scenes);
  }

  /**
   * The same ad with a scene twice, one after the other; the longest scenes give the time.
   *
   * @throws Impossible if there are enough scenes, or no time for another
   */
  public static AdDocument duplicate(AdDocument document, String scene) {
    int index = SceneEdits.index(document, scene);
    requireFew(document);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    Scene original = scenes.get(index);
    int least = SceneEdits.least(original);
    int share = document.length().count() / (scenes.size() + 1);
    int wanted = Math.max(least, Math.min(original.slot().count(), share));
    int time = take(scenes, all(scenes), wanted);
    requireTime(time, least);
    scenes.add(index + 1, original.with(freshId()).with(new Frames(time)));
    return document.with(document.brand(), scenes);
  }

  /**
   * The same ad with a scene in two: they share its time and its sentences, and what is read in it.
   * The second one looks different.
   *
   * @throws Impossible if there are enough scenes, or this one is too short
   */
  public static AdDocument split(AdDocument document, String scene, SceneDesigns designs) {
    int index = SceneEdits.index(document, scene);
    requireFew(document);
    List<Scene> scenes = new ArrayList<>(document.scenes());
    SplitScene parts = SplitScene.of(scenes.get(index), document.brief().locale());
    String design = design(document, index + 1, parts.first().role(), designs);
    scenes.set(index, parts.first());
    scenes.add(index + 1, parts.second().with(freshId()).with(design, 1));
    return document.with(document.brand(), scenes);
  }

  private static void requireFew(AdDocument document) {
    int next = document.scenes().size() + 1;
    if (next > AdDocument.MOST_SCENES) {
      throw new Impossible(Rule.SCENES, AdDocument.MOST_SCENES, next);
    }
  }

  private static void requireTime(int frames, int least) {
    if (frames < least) {
      throw new Impossible(Rule.NO_TIME);
    }
  }

  /** Not even a scene that was removed had it: what belongs to that one is not this one's. */
  private static String freshId() {
    return "s-" + UUID.randomUUID().toString().substring(0, ID_LETTERS);
  }

  private static List<Integer> all(List<Scene> scenes) {
    return IntStream.range(0, scenes.size()).boxed().toList();
  }

  /**
   * Takes frames from scenes, each time from the one that is longest.
   *
   * @return how many could be taken before all were as short as they may be
   */
  private static int take(List<Scene> scenes, List<Integer> givers, int wanted) {
    int[] slots = scenes.stream().mapToInt(scene -> scene.slot().count()).toArray();
    int taken = 0;
    while (taken < wanted) {
      var giver =
          givers.stream()
              .filter(i -> slots[i] > SceneEdits.least(scenes.get(i)))
              .max(Comparator.comparing(i -> slots[i]));
      if (giver.isEmpty()) {
        break;
      }
      slots[giver.get()]--;
      taken++;
    }
    for (int i : givers) {
      scenes.set(i, scenes.get(i).with(new Frames(slots[i])));
    }
    return taken;
  }

  /**
   * The best design that no scene of the ad has, or else none of the two that it comes between.
   *
   * @param place where the new scene comes in
   */
  private static String design(
      AdDocument document, int place, SceneRole role, SceneDesigns designs) {
    List<String> taken = document.scenes().stream().map(Scene::design).toList();
    List<String> beside = taken.subList(place - 1, Math.min(place + 1, taken.size()));
    List<String> suited = designs.suiting(role);
    return Stream.concat(
            suited.stream().filter(design -> !taken.contains(design)),
            suited.stream().filter(design -> !beside.contains(design)))
        .findFirst()
        .orElse(suited.getFirst());
  }

  private static ProductUse product(AdDocument document, SceneRole role) {
    if (document.brand().products().isEmpty()) {
      return ProductUse.NONE;
    }
    return switch (role) {
      case PROBLEM -> ProductUse.NONE;
      case REVEAL, DETAIL, OFFER -> ProductUse.HERO_OVERLAY;
      case HOOK, SHOWCASE, BENEFIT, PROOF, CALL_TO_ACTION -> ProductUse.COMPOSITED;
    };
  }

  /** The photo of the product that the fewest scenes show. */
  private static int seldomSeen(AdDocument document) {
    return IntStream.range(0, document.brand().products().size())
        .boxed()
        .min(Comparator.comparing(image -> timesSeen(document, image)))
        .orElse(0);
  }

  private static long timesSeen(AdDocument document, int image) {
    return document.scenes().stream()
        .filter(scene -> scene.product() != ProductUse.NONE)
        .filter(scene -> scene.productImage() == image || scene.moreImages().contains(image))
        .count();
  }
}
