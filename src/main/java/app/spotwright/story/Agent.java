package app.spotwright.story;

import app.spotwright.provider.LanguageModel;
import app.spotwright.provider.LanguageModel.Answer;
import app.spotwright.provider.ProviderFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a model answer a prompt with values in it, and reads the answer as strictly as it was asked.
 */
final class Agent {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final LanguageModel model;
  private final Prompt prompt;
  private final Consumer<String> heard;

  /**
   * @param heard told of what is answered while it is
   */
  Agent(LanguageModel model, Prompt prompt, Consumer<String> heard) {
    this.model = model;
    this.prompt = prompt;
    this.heard = heard;
  }

  /**
   * Asks.
   *
   * @throws Unusable if the answer is not of the prompt's form
   * @throws ProviderFailure if there is none
   */
  JsonNode ask(Map<String, ? extends @Nullable Object> values)
      throws Unusable, ProviderFailure, InterruptedException {
    Answer answer = model.ask(prompt.question(values), heard);
    JsonNode read = read(answer.text());
    requireForm(prompt.output(), read, "answer", answer.text());
    return read;
  }

  private static JsonNode read(String text) throws Unusable {
    try {
      return JSON.readTree(unfenced(text));
    } catch (JacksonException e) {
      throw new Unusable(List.of("The answer was no valid JSON."), text);
    }
  }

  /** Small models put their JSON into a fence, whatever they were asked. */
  private static String unfenced(String text) {
    return text.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
  }

  /** Not every server keeps to the schema that it was given. */
  private static void requireForm(JsonNode schema, JsonNode value, String path, String text)
      throws Unusable {
    boolean well =
        switch (schema.path("type").asString("")) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isString() && isOneOf(schema.path("enum"), value);
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          default -> value.isBoolean();
        };
    if (!well) {
      String allowed = schema.has("enum") ? " one of " + schema.path("enum") : "";
      throw new Unusable(
          List.of(path + " must be a " + schema.path("type").asString("") + allowed + "."), text);
    }
    if (value.isObject()) {
      Set<String> names = new TreeSet<>(schema.path("properties").propertyNames());
      if (!names.equals(new TreeSet<>(value.propertyNames()))) {
        throw new Unusable(List.of(path + " must have exactly: " + names + "."), text);
      }
      for (String name : names) {
        requireForm(
            schema.path("properties").path(name), value.path(name), path + "." + name, text);
      }
    }
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        requireForm(schema.path("items"), value.path(i), path + "[" + i + "]", text);
      }
    }
  }

  private static boolean isOneOf(JsonNode allowed, JsonNode value) {
    return allowed.isMissingNode() || allowed.valueStream().anyMatch(value::equals);
  }
}
