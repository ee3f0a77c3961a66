package app.spotwright.story;

import app.spotwright.provider.ProviderFailure;
import java.util.Map;

/** Judges the scenes of an ad. */
record SceneCritic(Agent agent, Job job, StoryDraft story) {
  Verdict judge(SceneDraft scenes) throws Unusable, ProviderFailure, InterruptedException {
    return Verdict.of(
        agent.ask(Map.of("job", job.told(), "story", story.answer(), "scenes", scenes.answer())));
  }
}
