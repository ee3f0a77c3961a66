package app.spotwright.brief;

import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of one language that answers are known by; read from {@code <language>.yaml} beside
 * this class. Another language is another file.
 */
final class Vocabulary {
  static final Vocabulary ENGLISH = new Vocabulary("en");

  private final File file;
  private final Map<String, Pattern> patterns;

  /**
   * A file as it is written.
   *
   * @param seconds words for lengths
   * @param tones words for tones
   * @param moods words for moods
   * @param phrases regular expressions by what they are known for
   * @param placements where ads are shown
   */
  private record File(
      Map<String, Integer> seconds,
      Map<Tone, List<String>> tones,
      Map<Mood, List<String>> moods,
      Map<String, String> phrases,
      List<Placement> placements) {}

  private Vocabulary(String language) {
    String name = language + ".yaml";
    String path = "/app/spotwright/brief/" + name;
    try (InputStream in =
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path), path)) {
      file = new YAMLMapper().readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    patterns = new LinkedHashMap<>();
    file.phrases()
        .forEach((key, words) ->
            patterns.put(
                key, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  /** How something is said. */
  Pattern phrase(String key) {
    return Objects.requireNonNull(patterns.get(key), key);
  }

  /** Words for lengths, and the seconds that they mean. */
  Map<String, Integer> seconds() {
    return file.seconds();
  }

  Optional<Tone> tone(String text) {
    return named(file.tones(), text);
  }

  Optional<Mood> mood(String text) {
    return named(file.moods(), text);
  }

  /** Whether a text names tones and moods and nothing else. */
  boolean isOnlyStyle(String text) {
    String rest = text;
    for (List<String> words : file.tones().values()) {
      rest = any(words).matcher(rest).replaceAll(" ");
    }
    for (List<String> words : file.moods().values()) {
      rest = any(words).matcher(rest).replaceAll(" ");
    }
    return phrase("fillers").matcher(rest).replaceAll(" ").isBlank();
  }

  List<Placement> placements() {
    return file.placements();
  }

  Optional<Placement> placement(String id) {
    return placements().stream().filter(placement -> placement.id().equals(id)).findFirst();
  }

  /** The one whose word comes first in a text. */
  private static <T> Optional<T> named(Map<T, List<String>> words, String text) {
    T found = null;
    int first = Integer.MAX_VALUE;
    for (Map.Entry<T, List<String>> entry : words.entrySet()) {
      var matcher = any(entry.getValue()).matcher(text);
      if (matcher.find() && matcher.start() < first) {
        first = matcher.start();
        found = entry.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  private static Pattern any(List<String> words) {
    return Pattern.compile(
        words.stream().collect(Collectors.joining("|", "\\b(?:", ")\\b")),
        Pattern.CASE_INSENSITIVE);
  }
}
