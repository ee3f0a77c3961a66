package app.spotwright.story;

import app.spotwright.provider.ProviderFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the story of an ad. */
record StoryDirector(Agent agent, Job job) {
  StoryDraft write(@Nullable String previous, List<String> remarks)
      throws Unusable, ProviderFailure, InterruptedException {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("job", job.told());
    values.put("previous", previous);
    values.put("remarks", remarks);
    return StoryDraft.of(agent.ask(values), job);
  }
}
