package app.spotwright.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The phrases of one language, read from {@code <language>.yaml}. */
final class Phrases {
  static final Phrases ENGLISH = new Phrases("en");

  private final File file;
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();
  private final Pattern scene;

  /**
   * A file as it is written.
   *
   * @param scene how scenes are named
   * @param numbers words for numbers
   * @param phrases by what they are known for
   */
  private record File(String scene, Map<String, Integer> numbers, Map<String, String> phrases) {}

  private Phrases(String language) {
    String path = "/app/spotwright/conversation/" + language + ".yaml";
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(path), path)) {
      file = new YAMLMapper().readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    scene = compiled("\\b" + file.scene() + "\\b");
    file.phrases()
        .forEach((key, words) -> patterns.put(key, compiled(words.replace("SCENE", file.scene()))));
  }

  private static Pattern compiled(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Matcher in(String key, String text) {
    return Objects.requireNonNull(patterns.get(key), key).matcher(text);
  }

  boolean has(String key, String text) {
    return in(key, text).find();
  }

  boolean is(String key, String text) {
    return in(key, text).matches();
  }

  /** Scenes as they are named in a text, one after the other. */
  Matcher scenes(String text) {
    return scene.matcher(text);
  }

  /**
   * The number of a scene, from 1.
   *
   * @param name as {@link #scenes} found it
   * @param count of all scenes
   * @return the last one for those that the end is known by
   */
  int number(String name, int count) {
    Matcher digits = Pattern.compile("\\d+").matcher(name);
    if (digits.find()) {
      return Integer.parseInt(digits.group());
    }
    Optional<Integer> word =
        file.numbers().entrySet().stream()
            .filter(
                entry -> name.toLowerCase(Locale.ROOT).matches(".*\\b" + entry.getKey() + "\\b.*"))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean middle = name.toLowerCase(Locale.ROOT).contains("middle");
    return word.orElse(middle ? (count + 1) / 2 : count);
  }
}
