package app.spotwright.engine.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of one language, read from {@code /copy/<language>/}. */
final class Copybook {
  private static final TypeReference<LinkedHashMap<String, List<String>>> LISTS =
      new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, Map<String, List<String>>>> TREES =
      new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, String>> PAIRS =
      new TypeReference<>() {};

  /** Roles first, then kinds of product; what a later file says of a known kind is added. */
  private static final List<String> FILES =
      List.of(
          "lines",
          "lines-facts",
          "categories-goods",
          "categories-services",
          "categories-openings",
          "categories-troubles");

  // After what it needs while it is made.
  static final Copybook ENGLISH = new Copybook("en");

  private final Lexicon lexicon;
  private final Map<String, String> typos;
  private final Map<String, Map<String, List<Phrase>>> lines = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Phrase>>> categories = new LinkedHashMap<>();
  private final Map<String, Pattern> categoryWords = new LinkedHashMap<>();
  private final List<Theme> themes;
  private final List<Kind> kinds;
  private final Pattern slip;

  private Copybook(String language) {
    lexicon = new Lexicon(read(language + "/lexicon", LISTS));
    typos = read(language + "/typos", PAIRS);
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String file : FILES) {
      read(language + "/" + file, TREES)
          .forEach((name, entries) -> {
            var known = (file.startsWith("categor") ? categories : lines);
            Map<String, List<Phrase>> under =
                known.computeIfAbsent(name, n -> new LinkedHashMap<>());
            entries.forEach((key, patterns) -> {
              if (key.equals("match")) {
                words.put(name, patterns);
              } else {
                under.computeIfAbsent(key, k -> new ArrayList<>()).addAll(phrases(patterns, ""));
              }
            });
          });
    }
    words.forEach((name, match) -> categoryWords.put(name, anyOf(match, "\\p{L}")));
    slip = anyOf(typos.keySet().stream().sorted().map(Pattern::quote).toList(), "\\p{L}-");
    var all = new ArrayList<Theme>();
    read(language + "/themes", TREES).forEach((name, theme) -> all.add(new Theme(name, theme)));
    themes = List.copyOf(all);
    var exact = new ArrayList<Kind>();
    read(language + "/kinds", TREES).forEach((name, kind) -> exact.add(new Kind(name, kind)));
    kinds = List.copyOf(exact);
  }

  /** Small words of each known language, separated by spaces. */
  static Map<String, String> languages() {
    return read("languages", PAIRS);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The text with known slips of the keyboard put right. */
  String corrected(String text) {
    return slip.matcher(text)
        .replaceAll(m -> {
          String meant = typos.getOrDefault(m.group().toLowerCase(Locale.ROOT), m.group());
          boolean capital = Character.isUpperCase(m.group().charAt(0));
          return Matcher.quoteReplacement(capital ? Grammar.capital(meant) : meant);
        });
  }

  List<Theme> themes() {
    return themes;
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** Patterns of a role ("hook") under a key ("warm"); none if there are none. */
  List<Phrase> lines(String role, String key) {
    return lines.getOrDefault(role, Map.of()).getOrDefault(key, List.of());
  }

  /** Entries of a category ("food") under a key ("hooks"); none if there are none. */
  List<Phrase> category(String category, String key) {
    return categories.getOrDefault(category, Map.of()).getOrDefault(key, List.of());
  }

  /** What finds each category in a text in small letters. */
  Map<String, Pattern> categoryWords() {
    return categoryWords;
  }

  static List<Phrase> phrases(List<String> patterns, String theme) {
    return patterns.stream().flatMap(p -> Phrase.of(p, theme).stream()).distinct().toList();
  }

  /** Every choice with every other, for what always stands beside a fact. */
  static List<Phrase> everyPhrase(List<String> patterns, String theme) {
    return patterns.stream().flatMap(p -> Phrase.every(p, theme).stream()).distinct().toList();
  }

  private static Pattern anyOf(List<String> words, String inside) {
    String any = String.join("|", words);
    return Pattern.compile(
        "(?<![" + inside + "])(?:" + any + ")(?![" + inside + "])", Pattern.CASE_INSENSITIVE);
  }

  private static <T> T read(String name, TypeReference<T> type) {
    String path = "/copy/" + name + ".yaml";
    try (InputStream in = Objects.requireNonNull(Copybook.class.getResourceAsStream(path), path)) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
