package app.spotwright.ad;

import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scene in two.
 *
 * @param first begins as the scene did
 * @param second goes on; it still has the scene's id
 */
record SplitScene(Scene first, Scene second) {
  /**
   * Shares a scene out.
   *
   * @param locale of what is said in it
   * @throws Impossible if it is too short
   */
  static SplitScene of(Scene scene, Locale locale) {
    int least = Frames.PER_SECOND + scene.transition().length().count();
    int whole = scene.slot().count();
    if (whole < 2 * least) {
      throw new Impossible(Rule.NO_TWO);
    }
    Said said = Said.of(scene.narration(), locale);
    int cut = Math.clamp(Math.round(whole * said.share()), least, whole - least);
    double seconds = new Frames(cut).seconds();
    Overlay seen = scene.overlay();
    String headline = seen.support().isEmpty() ? seen.headline() : seen.support();
    List<PlacedOverlay> later =
        scene.placed().stream()
            .filter(overlay -> overlay.start() >= seconds)
            .map(overlay -> overlay.startingAt(overlay.start() - seconds))
            .toList();
    List<PlacedOverlay> earlier =
        scene.placed().stream().filter(overlay -> overlay.start() < seconds).toList();
    Scene first =
        scene
            .with(new Overlay(seen.kicker(), seen.headline(), "", List.of(), ""), said.first())
            .with(earlier, scene.footage())
            .with(new Frames(cut));
    Scene second =
        scene
            .with(new Overlay("", headline, "", seen.points(), seen.button()), said.second())
            .with(later, null)
            .with(new Frames(whole - cut))
            .silent();
    return new SplitScene(first, second);
  }

  /**
   * What is said in each of them.
   *
   * @param share of the time that the first needs
   */
  private record Said(String first, String second, float share) {
    private static final float HALF = 0.5f;

    /** Between two sentences, as near to the middle as can be; one sentence stays whole. */
    static Said of(String narration, Locale locale) {
      List<Integer> ends = ends(narration, locale);
      int middle = narration.length() / 2;
      int best = 0;
      for (int end : ends) {
        if (best == 0 || Math.abs(end - middle) < Math.abs(best - middle)) {
          best = end;
        }
      }
      if (best == 0) {
        return new Said(narration, "", HALF);
      }
      return new Said(
          narration.substring(0, best).strip(),
          narration.substring(best).strip(),
          (float) best / narration.length());
    }

    /** Where a sentence ends and another one begins. */
    private static List<Integer> ends(String text, Locale locale) {
      BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
      sentences.setText(text);
      List<Integer> ends = new ArrayList<>();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        if (!text.substring(0, end).isBlank() && !text.substring(end).isBlank()) {
          ends.add(end);
        }
      }
      return ends;
    }
  }
}
