package app.spotwright.story;

import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.engine.copy.CopyPlan;
import app.spotwright.provider.LanguageModel;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.WriterProvider;
import app.spotwright.provider.Written;
import app.spotwright.provider.Written.Attempt;
import app.spotwright.story.Prompts.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a language model write: a director the story, a writer the scenes, each with a critic that
 * sends it back until it is good enough. What comes of it obeys our rules, or there is nothing.
 */
public final class LanguageWriter implements WriterProvider {
  /** All voices speak it, and no other. */
  private static final String SPOKEN = "en";

  private final LanguageModel model;
  private final Prompts prompts;
  private final Craft craft;

  /**
   * @param model patient, and one whose calls are recorded
   */
  public LanguageWriter(LanguageModel model, Prompts prompts, Craft craft) {
    this.model = model;
    this.prompts = prompts;
    this.craft = craft;
  }

  @Override
  public String id() {
    return model.model() + " at " + model.provider();
  }

  @Override
  public Written write(CopyBrief brief) throws ProviderFailure, InterruptedException {
    Job job = Job.of(brief);
    Instant end = Instant.now().plus(craft.time());
    Rounds<StoryDraft> stories = new Rounds<>("story", craft, end, id());
    StoryDirector director = new StoryDirector(agent(Role.STORY_DIRECTOR), job);
    StoryCritic critic = new StoryCritic(agent(Role.STORY_CRITIC), job);
    StoryDraft story = stories.best(director::write, critic::judge);
    Rounds<SceneDraft> drafts = new Rounds<>("scenes", craft, end, id());
    SceneWriter writer = new SceneWriter(agent(Role.SCENE_WRITER), job, story);
    SceneCritic judge = new SceneCritic(agent(Role.SCENE_CRITIC), job, story);
    SceneDraft scenes = drafts.best(writer::write, judge::judge);
    List<Attempt> attempts = new ArrayList<>(stories.attempts());
    attempts.addAll(drafts.attempts());
    CopyPlan plan =
        new CopyPlan(
            story.product(),
            story.story(),
            story.mood(),
            scenes.scenes(),
            job.language().equals(SPOKEN));
    return new Written(plan, attempts);
  }

  private Agent agent(Role role) {
    return new Agent(model, prompts.of(role), words -> {});
  }
}
