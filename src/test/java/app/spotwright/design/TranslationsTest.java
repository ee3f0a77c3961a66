package app.spotwright.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.Unfinished;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No screen says what is not in the file of words, and the file holds nothing that no screen says.
 */
class TranslationsTest {
  private static final Path SOURCES = Path.of("src/main/java/app/spotwright");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern SCRIPT = Pattern.compile("(?s)\"\"\".*?\"\"\"");
  private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*([,)+])");
  private static final Pattern SENTENCE = Pattern.compile("^\\s*[A-Z][a-z]+(?: [a-z]+)+.*");

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            Words.class.getResourceAsStream("/vaadin-i18n/translations.properties"))) {
      words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return words;
  }

  /** Sources that show something, without comments and scripts. */
  private static List<String> screens() throws IOException {
    List<String> screens = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (source.contains("app.spotwright.design.Words") || source.contains("Words.of(")) {
          screens.add(SCRIPT.matcher(COMMENT.matcher(source).replaceAll(" ")).replaceAll("\"\""));
        }
      }
    }
    assertThat(screens).isNotEmpty();
    return screens;
  }

  @Test
  void everythingThatScreensSayIsInTheFile() throws IOException {
    Set<String> keys = words().stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    for (String screen : screens()) {
      Matcher asked = ASKED.matcher(screen);
      while (asked.find()) {
        String key = asked.group(1);
        boolean prefix = asked.group(2).equals("+");
        if (prefix ? keys.stream().noneMatch(k -> k.startsWith(key)) : !keys.contains(key)) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nothingIsInTheFileThatNoScreenSays() throws IOException {
    Set<String> literals = new TreeSet<>();
    for (String screen : screens()) {
      Matcher literal = LITERAL.matcher(screen);
      while (literal.find()) {
        literals.add(literal.group(1));
      }
    }
    Set<String> unused = new TreeSet<>(words().stringPropertyNames());
    unused.removeIf(key -> isSaid(key, literals));
    assertThat(unused).isEmpty();
  }

  /** Whether a screen names the key, or what it begins with up to a dot. */
  private static boolean isSaid(String key, Set<String> literals) {
    return literals.stream()
        .filter(literal -> literal.indexOf('.') > 0)
        .anyMatch(literal ->
            key.equals(literal)
                || key.startsWith(literal)
                    && (literal.endsWith(".") || key.charAt(literal.length()) == '.'));
  }

  @Test
  void noScreenHasSentencesOfItsOwn() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (String screen : screens()) {
      Matcher literal = LITERAL.matcher(screen);
      while (literal.find()) {
        if (SENTENCE.matcher(literal.group(1)).matches()) {
          sentences.add(literal.group(1));
        }
      }
    }
    assertThat(sentences).isEmpty();
  }

  @Test
  void everyReasonOfRefusalsAndFailuresHasItsSentence() throws IOException {
    Set<String> keys = words().stringPropertyNames();
    assertThat(Stream.of(RefusedOrder.Reason.values()).map(reason -> "refused." + reason))
        .isSubsetOf(keys);
    assertThat(Stream.of(Unfinished.Reason.values()).map(reason -> "unfinished." + reason))
        .isSubsetOf(keys);
  }

  @Test
  void everyPatternCanBeFilledIn() throws IOException {
    for (Object pattern : words().values()) {
      assertThat(new MessageFormat(pattern.toString()).format(new Object[] {1, "two", 3}))
          .isNotBlank();
    }
  }
}
