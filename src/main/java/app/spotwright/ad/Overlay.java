package app.spotwright.ad;

import app.spotwright.media.Impossible;
import java.util.List;

/**
 * The words laid over a scene. Any of them may be empty.
 *
 * @param kicker a short line above the headline
 * @param headline what matters with the sound off
 * @param support a line below
 * @param points short call-outs, at most four
 * @param button label of the call to action
 */
public record Overlay(
    String kicker, String headline, String support, List<String> points, String button) {
  private static final int LONGEST = 120;
  private static final int MOST_POINTS = 4;

  public Overlay {
    points = List.copyOf(points);
    Wording.require(kicker, Part.KICKER, 0, LONGEST);
    Wording.require(headline, Part.HEADLINE, 0, LONGEST);
    Wording.require(support, Part.SUPPORT, 0, LONGEST);
    Wording.require(button, Part.BUTTON, 0, LONGEST);
    points.forEach(point -> Wording.require(point, Part.POINT, 0, LONGEST));
    if (points.size() > MOST_POINTS) {
      throw new Impossible(Rule.POINTS, MOST_POINTS, points.size());
    }
  }
}
