package app.spotwright.scene;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.engine.copy.Claims;
import app.spotwright.engine.copy.SpokenTime;
import app.spotwright.media.Frames;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All flaws of one ad, in the order of its scenes. */
final class Findings {
  /** Characters a second that people read; the limit that captions keep as well. */
  private static final double READ_A_SECOND = 20;

  /** Somebody who has seen no product by then does not know what they are looking at. */
  private static final double LATE_SECONDS = 5;

  /** Where a problem is told first that takes its time, but never more of the ad than this. */
  private static final double LATE_SHARE = 0.5;

  /** What only makes sense once the problem is known. */
  private static final Set<SceneRole> SOLUTION =
      EnumSet.of(
          SceneRole.REVEAL,
          SceneRole.SHOWCASE,
          SceneRole.DETAIL,
          SceneRole.BENEFIT,
          SceneRole.PROOF,
          SceneRole.OFFER,
          SceneRole.CALL_TO_ACTION);

  private final AdDocument ad;
  private final List<Scene> scenes;
  private final List<Finding> found = new ArrayList<>();

  Findings(AdDocument ad) {
    this.ad = ad;
    this.scenes = ad.scenes();
  }

  List<Finding> all() {
    call();
    product();
    name();
    problem();
    claims();
    repetitions();
    time();
    return found;
  }

  private void call() {
    Scene last = scenes.getLast();
    if (last.overlay().button().isBlank()) {
      found.add(Finding.of(Flaw.CALL_MISSING, last.id()));
    }
    for (int i = 0; i < scenes.size() - 1; i++) {
      if (scenes.get(i).role() == SceneRole.CALL_TO_ACTION) {
        found.add(Finding.of(Flaw.CALL_EARLY, scenes.get(i).id(), i + 1));
      }
    }
    List<Scene> calling =
        scenes.stream().filter(scene -> !scene.overlay().button().isBlank()).toList();
    for (Scene scene : calling) {
      String first = calling.getFirst().overlay().button();
      if (!plain(scene.overlay().button()).equals(plain(first))) {
        found.add(
            Finding.of(Flaw.CALLS_DIFFER, scene.id(), number(calling.getFirst()), number(scene)));
      }
    }
  }

  /** Where the brand has no picture of it, nobody misses it. */
  private void product() {
    if (ad.brand().products().isEmpty()) {
      return;
    }
    double seconds = 0;
    for (Scene scene : scenes) {
      if (scene.product() != ProductUse.NONE || scene.footage() != null) {
        if (seconds > Math.max(LATE_SECONDS, ad.length().seconds() * LATE_SHARE)) {
          found.add(Finding.of(Flaw.PRODUCT_LATE, scene.id(), seconds));
        }
        return;
      }
      seconds += scene.slot().seconds();
    }
    found.add(Finding.of(Flaw.PRODUCT_UNSEEN, null));
  }

  private void name() {
    String brand = plain(ad.brand().name());
    if (scenes.stream().noneMatch(scene -> plain(words(scene)).contains(brand))) {
      found.add(Finding.of(Flaw.BRAND_UNNAMED, null, ad.brand().name()));
    }
  }

  private void problem() {
    int solved = 0;
    while (solved < scenes.size() && !SOLUTION.contains(scenes.get(solved).role())) {
      solved++;
    }
    for (int i = solved; i < scenes.size(); i++) {
      if (scenes.get(i).role() == SceneRole.PROBLEM) {
        Sentence says = Sentence.of(Flaw.PROBLEM_LATE, i + 1);
        found.add(new Finding(Flaw.PROBLEM_LATE, scenes.get(i).id(), i - solved, says));
      }
    }
  }

  private void claims() {
    Claims claims =
        new Claims(
            String.join(
                "\n",
                ad.brand().name(),
                ad.brief().text(),
                ad.brief().callToAction(),
                ad.story().product()));
    for (Scene scene : scenes) {
      List<String> invented = claims.invented(words(scene)).stream().distinct().toList();
      if (!invented.isEmpty()) {
        found.add(
            Finding.of(Flaw.NOT_IN_BRIEF, scene.id(), number(scene), String.join(", ", invented)));
      }
    }
  }

  private void repetitions() {
    for (int i = 1; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (scene.footage() == null && scene.design().equals(scenes.get(i - 1).design())) {
        found.add(Finding.of(Flaw.SAME_LOOK, scene.id(), i, i + 1));
      }
      for (int j = 0; j < i; j++) {
        if (same(scenes.get(j), scene)) {
          found.add(Finding.of(Flaw.SAME_WORDS, scene.id(), j + 1, i + 1));
          break;
        }
      }
    }
  }

  private static boolean same(Scene one, Scene other) {
    return same(one.overlay().headline(), other.overlay().headline())
        || same(one.narration(), other.narration());
  }

  private static boolean same(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  private void time() {
    for (Scene scene : scenes) {
      double seconds = scene.slot().seconds();
      double read = seen(scene).length() / READ_A_SECOND;
      if (ad.sound().voice() != null && SpokenTime.hurries(scene.narration(), seconds)) {
        double spoken = SpokenTime.seconds(scene.narration());
        found.add(late(Flaw.TOO_MUCH_SAID, scene, spoken, seconds));
      } else if (read > seconds) {
        found.add(late(Flaw.TOO_MUCH_TO_READ, scene, read, seconds));
      }
    }
  }

  private Finding late(Flaw flaw, Scene scene, double needed, double seconds) {
    int missing = (int) Math.ceil((needed - seconds) * Frames.PER_SECOND);
    return new Finding(
        flaw, scene.id(), missing, Sentence.of(flaw, number(scene), needed, seconds));
  }

  private int number(Scene scene) {
    return scenes.indexOf(scene) + 1;
  }

  private static String seen(Scene scene) {
    Overlay overlay = scene.overlay();
    return Stream.concat(
            Stream.of(overlay.kicker(), overlay.headline(), overlay.support(), overlay.button()),
            overlay.points().stream())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String words(Scene scene) {
    return seen(scene) + "\n" + scene.narration();
  }

  /** Its letters and figures only: what stands between them says nothing. */
  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}
