package app.spotwright.story;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What can be asked of a model's answer: JSON Schema as far as providers keep to it strictly. The
 * root is an object; objects require all that they have, and allow nothing else.
 */
final class OutputSchema {
  private static final Set<String> PLAIN = Set.of("string", "number", "integer", "boolean");

  private OutputSchema() {}

  /** Refuses a schema that providers would refuse, or would not keep to. */
  static void require(JsonNode schema, Function<String, UnusablePrompt> refusal) {
    if (!"object".equals(schema.path("type").asString(""))) {
      throw refusal.apply(": must be a JSON Schema with 'type: object'");
    }
    check(schema, "", refusal);
  }

  private static void check(
      JsonNode schema, String path, Function<String, UnusablePrompt> refusal) {
    String type = schema.path("type").asString("");
    if (type.equals("object")) {
      JsonNode properties = schema.path("properties");
      if (!properties.isObject() || properties.isEmpty()) {
        throw refusal.apply(path + ": an object needs 'properties'");
      }
      Set<String> names = new TreeSet<>(properties.propertyNames());
      Set<String> required = new TreeSet<>();
      schema.path("required").forEach(name -> required.add(name.asString("")));
      if (!names.equals(required)) {
        throw refusal.apply(path + ": 'required' must name all properties: " + names);
      }
      if (!schema.path("additionalProperties").isBoolean()
          || schema.path("additionalProperties").asBoolean()) {
        throw refusal.apply(path + ": needs 'additionalProperties: false'");
      }
      for (String name : names) {
        check(properties.path(name), path + "." + name, refusal);
      }
    } else if (type.equals("array")) {
      check(schema.path("items"), path + "[]", refusal);
    } else if (!PLAIN.contains(type)) {
      throw refusal.apply(path + ": unknown type '" + type + "'");
    }
  }

  /** Refuses a schema that lacks something which another has; it may have more. */
  static void requireSame(
      JsonNode ours, JsonNode theirs, Function<String, UnusablePrompt> refusal) {
    same(ours, theirs, "", refusal);
  }

  private static void same(
      JsonNode ours, JsonNode theirs, String path, Function<String, UnusablePrompt> refusal) {
    String type = ours.path("type").asString("");
    if (!type.equals(theirs.path("type").asString(""))) {
      throw refusal.apply(path + ": must be there with 'type: " + type + "', which is read");
    }
    if (type.equals("array")) {
      same(ours.path("items"), theirs.path("items"), path + "[]", refusal);
    }
    for (String name : ours.path("properties").propertyNames()) {
      same(
          ours.path("properties").path(name),
          theirs.path("properties").path(name),
          path + "." + name,
          refusal);
    }
  }
}
