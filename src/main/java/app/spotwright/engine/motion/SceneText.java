package app.spotwright.engine.motion;

import java.util.List;

/**
 * The words drawn in a scene. Any of them may be empty.
 *
 * @param kicker a short line above the headline
 * @param headline the words that matter with the sound off
 * @param support a line below
 * @param points short call-outs, at most four
 * @param button the call to action's label
 */
public record SceneText(
    String kicker, String headline, String support, List<String> points, String button) {
  /** No words at all. */
  public static final SceneText NONE = new SceneText("", "", "", List.of(), "");

  public SceneText {
    points = List.copyOf(points);
  }
}
