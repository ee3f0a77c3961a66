package app.spotwright.story;

import app.spotwright.provider.ProviderFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the scenes of an ad from its story. */
record SceneWriter(Agent agent, Job job, StoryDraft story) {
  SceneDraft write(@Nullable String previous, List<String> remarks)
      throws Unusable, ProviderFailure, InterruptedException {
    SceneRules rules = new SceneRules(job, story.product());
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("job", job.told());
    values.put("story", story.answer());
    values.put("limits", rules.limits());
    values.put("previous", previous);
    values.put("remarks", remarks);
    return rules.read(agent.ask(values));
  }
}
