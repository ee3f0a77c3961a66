package app.spotwright.story;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Scenes that obey our rules.
 *
 * @param answer as the model gave them
 */
record SceneDraft(List<CopyScene> scenes, JsonNode answer) {
  SceneDraft {
    scenes = List.copyOf(scenes);
  }

  @Override
  public String toString() {
    return answer.toString();
  }
}
