package app.spotwright.story;

import app.spotwright.engine.copy.BriefLanguage;
import app.spotwright.engine.copy.Claims;
import app.spotwright.media.Mood;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A story that obeys our rules.
 *
 * @param answer as the model gave it
 */
record StoryDraft(String product, String story, Mood mood, JsonNode answer) {
  private static final int LONGEST_PRODUCT = 60;
  private static final int LONGEST_STORY = 600;

  /**
   * Reads one.
   *
   * @throws Unusable if it breaks a rule; says which
   */
  static StoryDraft of(JsonNode answer, Job job) throws Unusable {
    String product = answer.path("product").asString("").strip();
    String story = answer.path("story").asString("").strip();
    List<String> problems = new ArrayList<>();
    problems.addAll(Rules.line("product", product, 1, LONGEST_PRODUCT));
    problems.addAll(Rules.text("story", story, 1, LONGEST_STORY));
    List<String> invented = new Claims(job.facts()).invented(product + "\n" + story);
    if (!invented.isEmpty()) {
      problems.add("The brief does not say " + invented + "; leave it out.");
    }
    if (!BriefLanguage.suits(job.language(), story)) {
      problems.add("The story must be in this language: " + job.spokenOf() + ".");
    }
    if (!problems.isEmpty()) {
      throw new Unusable(problems, answer.toString());
    }
    return new StoryDraft(product, story, Mood.valueOf(answer.path("mood").asString()), answer);
  }

  @Override
  public String toString() {
    return answer.toString();
  }
}
