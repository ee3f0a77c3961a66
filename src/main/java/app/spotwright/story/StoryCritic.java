package app.spotwright.story;

import app.spotwright.provider.ProviderFailure;
import java.util.Map;

/** Judges the story of an ad. */
record StoryCritic(Agent agent, Job job) {
  Verdict judge(StoryDraft story) throws Unusable, ProviderFailure, InterruptedException {
    return Verdict.of(agent.ask(Map.of("job", job.told(), "story", story.answer())));
  }
}
