package app.spotwright.scene;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneDesigns;
import app.spotwright.ad.SceneEdits;
import app.spotwright.media.Impossible;
import app.spotwright.media.Sentence;
import app.spotwright.scene.Coherence.Fix;
import app.spotwright.scene.Coherence.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges by rule whether scenes are one ad, before anything is spent on them, and says what to do
 * about what they lack. Pure and thread-safe.
 */
public final class Cohesor {
  private static final int BEST = 100;

  private final SceneDesigns designs;

  /**
   * @param designs that scenes may have
   */
  public Cohesor(SceneDesigns designs) {
    this.designs = designs;
  }

  /** Judges an ad; takes less than a millisecond for one of twenty scenes. */
  public Coherence judge(AdDocument ad) {
    List<Finding> found = new Findings(ad).all();
    int lost = lost(found);
    List<Remark> remarks =
        found.stream()
            .sorted(Comparator.comparing(finding -> -finding.flaw().points))
            .map(finding ->
                new Remark(finding.says(), finding.scene(), fix(ad, finding, lost).orElse(null)))
            .toList();
    return new Coherence(Math.max(0, BEST - lost), remarks);
  }

  private static int lost(List<Finding> found) {
    return found.stream().mapToInt(finding -> finding.flaw().points).sum();
  }

  /** Only what makes the whole better is offered. */
  private Optional<Fix> fix(AdDocument ad, Finding finding, int lost) {
    try {
      return mend(ad, finding).filter(fix -> lost(new Findings(fix.after()).all()) < lost);
    } catch (Impossible _) {
      return Optional.empty();
    }
  }

  private Optional<Fix> mend(AdDocument ad, Finding finding) {
    String scene = finding.scene();
    if (scene == null) {
      return Optional.empty();
    }
    List<String> ids = ad.scenes().stream().map(Scene::id).toList();
    int index = ids.indexOf(scene);
    return switch (finding.flaw()) {
      case CALL_EARLY ->
          fix(Mending.TO_THE_END, SceneEdits.move(ad, scene, ids.size() - 1 - index));
      case PROBLEM_LATE ->
          fix(Mending.BEFORE_THE_PRODUCT, SceneEdits.move(ad, scene, -finding.amount()));
      case CALL_MISSING -> button(ad, ad.scenes().get(index));
      case SAME_LOOK -> fix(Mending.ANOTHER_LOOK, SceneEdits.anotherLook(ad, scene, designs));
      case TOO_MUCH_SAID, TOO_MUCH_TO_READ ->
          fix(Mending.MORE_TIME, SceneEdits.lengthen(ad, scene, finding.amount()));
      case CALLS_DIFFER, PRODUCT_UNSEEN, PRODUCT_LATE, BRAND_UNNAMED, NOT_IN_BRIEF, SAME_WORDS ->
          Optional.empty();
    };
  }

  private static Optional<Fix> fix(Mending mending, AdDocument after, Object... values) {
    return Optional.of(new Fix(Sentence.of(mending, values), after));
  }

  /** Only with words that somebody chose. */
  private static Optional<Fix> button(AdDocument ad, Scene last) {
    String words = ad.brief().callToAction();
    if (words.isBlank()) {
      return Optional.empty();
    }
    Overlay seen = last.overlay();
    Overlay called =
        new Overlay(seen.kicker(), seen.headline(), seen.support(), seen.points(), words);
    return fix(Mending.BUTTON, SceneEdits.say(ad, last.id(), called, last.narration()), words);
  }
}
