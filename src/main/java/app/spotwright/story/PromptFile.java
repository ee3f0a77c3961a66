package app.spotwright.story;

import app.spotwright.story.Prompts.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One prompt file, read with suspicion: a slip in it would otherwise show in ads only. */
final class PromptFile {
  private static final List<String> KEYS = List.of("system", "variables", "user", "output");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Role role;
  private final String file;
  private final String text;

  PromptFile(Role role, String file, String text) {
    this.role = role;
    this.file = file;
    this.text = text;
  }

  Prompt read() {
    JsonNode root = parsed();
    Set<String> unknown = new TreeSet<>(root.propertyNames());
    KEYS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String key = unknown.iterator().next();
      throw unusable(
          "line %d: unknown key '%s'; there are %s"
              .formatted(line(key + ":"), key, String.join(", ", KEYS)));
    }
    String system = words(root, "system");
    String user = words(root, "user");
    if (Prompt.VARIABLE.matcher(system).find()) {
      throw unusable(
          "line %d: 'system' has a variable; what differs from ad to ad belongs into 'user'"
              .formatted(line("{{")));
    }
    requireVariables(root.path("variables"), user);
    JsonNode output = root.path("output");
    OutputSchema.require(output, why -> unusable("key output" + why));
    return new Prompt(role.file().replace(".yaml", ""), system, user, output);
  }

  /** The same for a file in the place of ours: its answers must have all that ours have. */
  Prompt readInsteadOf(Prompt own) {
    Prompt prompt = read();
    OutputSchema.requireSame(own.output(), prompt.output(), why -> unusable("key output" + why));
    return prompt;
  }

  private JsonNode parsed() {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw unusable(
          "line %d: no valid YAML: %s"
              .formatted(place == null ? 1 : place.getLineNr(), firstLine(e)));
    }
    if (!root.isObject()) {
      throw unusable("must have the keys " + String.join(", ", KEYS));
    }
    return root;
  }

  private static String firstLine(JacksonException e) {
    String message = Objects.requireNonNullElse(e.getOriginalMessage(), e.toString());
    return message.lines().map(String::strip).findFirst().orElse("");
  }

  private String words(JsonNode root, String key) {
    JsonNode node = root.path(key);
    if (!node.isString() || node.asString().isBlank()) {
      throw unusable("key %s: must be a text".formatted(key));
    }
    return node.asString();
  }

  private void requireVariables(JsonNode declared, String user) {
    if (!declared.isArray()) {
      throw unusable("key variables: must be the list of variables in 'user'");
    }
    Set<String> names = new LinkedHashSet<>();
    declared.forEach(name -> names.add(name.asString()));
    for (String name : names) {
      if (!role.variables().contains(name)) {
        throw unusable(
            "line %d: there is no variable '%s'; there are %s"
                .formatted(line(name), name, sorted(role.variables())));
      }
    }
    Set<String> used = new LinkedHashSet<>();
    Matcher variable = Prompt.VARIABLE.matcher(user);
    while (variable.find()) {
      used.add(variable.group(1));
      if (!names.contains(variable.group(1))) {
        throw unusable(
            "line %d: '%s' is not declared; add it to 'variables', where there can be %s"
                .formatted(line(variable.group()), variable.group(1), sorted(role.variables())));
      }
    }
    for (String name : names) {
      if (!used.contains(name)) {
        throw unusable(
            "key variables: '%s' is declared and not used; write {{%s}} in 'user', or take it out"
                .formatted(name, name));
      }
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }

  /** The first line in which something stands. */
  private int line(String something) {
    int at = text.indexOf(something);
    return (int) text.substring(0, Math.max(at, 0)).chars().filter(c -> c == '\n').count() + 1;
  }

  private UnusablePrompt unusable(String what) {
    return new UnusablePrompt(file, what);
  }
}
