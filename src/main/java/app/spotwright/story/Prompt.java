package app.spotwright.story;

import app.spotwright.provider.LanguageModel.Question;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agent is told to do.
 *
 * @param name of the agent
 * @param system its instructions, the same for every ad
 * @param user template of what it is given, with {@code {{variables}}}
 * @param output JSON Schema of its answer
 */
record Prompt(String name, String system, String user, JsonNode output) {
  /** A variable in a template. */
  static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^}]*?)\\s*}}");

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A question with values in it. Whatever users wrote is among these values only, each as JSON: it
   * cannot end the text that it stands in, and never gets into the instructions.
   */
  Question question(Map<String, ? extends @Nullable Object> values) {
    String filled =
        VARIABLE
            .matcher(user)
            .replaceAll(
                m -> Matcher.quoteReplacement(JSON.writeValueAsString(values.get(m.group(1)))));
    return new Question(name, system, filled, output.toString(), List.of());
  }
}
