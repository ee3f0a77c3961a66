package app.spotwright.generation;

import app.spotwright.composition.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Which frames of a finished video are one scene's, with the transition to the next: all parts, one
 * after another, are the video.
 *
 * @param scene id of the scene
 * @param first frame of the video
 * @param frames how many
 */
public record ScenePart(String scene, int first, int frames) {
  static List<ScenePart> of(List<String> scenes, Timeline timeline) {
    List<Integer> starts = timeline.parts();
    List<ScenePart> parts = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : timeline.frames();
      parts.add(new ScenePart(scenes.get(i), starts.get(i), end - starts.get(i)));
    }
    return parts;
  }
}
