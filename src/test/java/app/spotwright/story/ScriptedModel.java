package app.spotwright.story;

import app.spotwright.provider.openai.ModelServer.Reply;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a good model says to each agent, about one brief; and the same with one thing wrong. */
public final class ScriptedModel {
  /** The brief that it writes about. */
  public static final String BRIEF =
      "Lune overnight repair balm for tired hands. Oat oil and ceramides, fragrance free. 50 ml for"
          + " $24 until June 30.";

  private static final JsonMapper JSON = new JsonMapper();

  private ScriptedModel() {}

  /** Whom a request is for, by the form of the answer that it asks for. */
  public enum Asked {
    DIRECTOR,
    STORY_CRITIC,
    SCENE_WRITER,
    SCENE_CRITIC;

    public static Asked in(JsonNode request) {
      JsonNode properties = request.at("/response_format/json_schema/schema/properties");
      if (properties.has("story")) {
        return DIRECTOR;
      }
      if (properties.has("scenes")) {
        return SCENE_WRITER;
      }
      return properties.at("/scores/properties").has("flow") ? SCENE_CRITIC : STORY_CRITIC;
    }
  }

  /** A model that does everything well at once. */
  public static Function<JsonNode, Reply> good() {
    return request ->
        Reply.says(
            switch (Asked.in(request)) {
              case DIRECTOR -> story().toString();
              case SCENE_WRITER -> scenes().toString();
              case STORY_CRITIC -> verdict(9, "hook", "clarity", "truth", "shape", "tone");
              case SCENE_CRITIC -> verdict(9, "hook", "flow", "words", "truth", "action");
            });
  }

  static ObjectNode story() {
    return JSON.createObjectNode()
        .put("product", "Lune repair balm")
        .put(
            "story",
            "Hands work all day and get nothing for it. At night they get oat oil, and rest.")
        .put("mood", "CALM");
  }

  public static ObjectNode scenes() {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode scenes = answer.putArray("scenes");
    scene(scenes, "HOOK", "Your hands are still at work", "They carried the whole day.", "");
    scene(scenes, "REVEAL", "Lune repair balm", "Lune works while you sleep.", "");
    scene(scenes, "BENEFIT", "Oat oil and ceramides", "It is made for tired hands.", "");
    scene(scenes, "CALL_TO_ACTION", "50 ml for $24", "Only until June 30.", "Good night, hands");
    return answer;
  }

  private static void scene(
      ArrayNode scenes, String role, String headline, String narration, String button) {
    ObjectNode scene = scenes.addObject();
    scene.put("role", role).put("seconds", 3.75).put("kicker", "").put("headline", headline);
    scene.put("support", "").putArray("points");
    scene.put("button", button).put("narration", narration);
    scene.put("setting", "a bedside table in the evening, soft light");
    scene.put("product", role.equals("HOOK") ? "NONE" : "COMPOSITED").put("effect", "CHIME");
  }

  static String verdict(double score, String... criteria) {
    ObjectNode verdict = JSON.createObjectNode();
    ObjectNode scores = verdict.putObject("scores");
    for (String criterion : criteria) {
      scores.put(criterion, score);
    }
    ArrayNode remarks = verdict.putArray("remarks");
    if (score < 8) {
      remarks.add("Scene 1 could be bolder.");
    }
    return verdict.toString();
  }

  /** The words of all messages of one role. */
  static String words(JsonNode request, String role) {
    return String.join(
        "\n",
        List.copyOf(request.path("messages").valueStream().toList()).stream()
            .filter(message -> message.path("role").asString().equals(role))
            .map(message -> message.path("content").asString())
            .toList());
  }
}
