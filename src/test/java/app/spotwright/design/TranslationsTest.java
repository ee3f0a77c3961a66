package app.spotwright.design;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.Unfinished;
import app.spotwright.media.Saying;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No screen says what is not in the file of words, and the file holds nothing that no screen says.
 * The same holds for each room whose failures and losses people are told of, and its own file.
 */
class TranslationsTest {
  private static final Path SOURCES = Path.of("src/main/java/app/spotwright");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern SCRIPT = Pattern.compile("(?s)\"\"\".*?\"\"\"");
  private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*([,)+])");
  private static final Pattern SENTENCE = Pattern.compile("^\\s*[A-Z][a-z]+(?: [a-z]+)+.*");

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?:'')*(?!')");
  private static final Pattern VERBATIM =
      Pattern.compile("(?:verbatim|Unfinished\\.of)\\([^;]*?\"[^\"\\n]*[A-Za-z]{2}[^;]*;");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("app.spotwright");

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

  /** All that the rooms say besides screens, by the file that holds the words. */
  private static Map<String, List<JavaClass>> rooms() {
    return PROGRAM.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Saying.class))
        .collect(Collectors.groupingBy(type -> constants(type).getFirst().file()));
  }

  private static List<Saying> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants()).map(Saying.class::cast).toList();
  }

  private static Path path(String room) {
    return RESOURCES.resolve(room.replace('.', '/') + ".properties");
  }

  private static Properties words(String room) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(path(room))) {
      words.load(in);
    }
    return words;
  }

  @Test
  void everythingThatARoomSaysIsInItsFileAndNothingElseIs() throws IOException {
    Map<String, List<JavaClass>> rooms = rooms();
    assertThat(rooms).hasSizeGreaterThan(3);
    for (String room : rooms.keySet()) {
      List<String> said =
          rooms.get(room).stream()
              .flatMap(type -> constants(type).stream())
              .map(Saying::name)
              .toList();
      assertThat(words(room).stringPropertyNames())
          .as(room)
          .containsExactlyInAnyOrderElementsOf(said);
    }
  }

  @Test
  void everyFileOfWordsLiesBesideTheRoomThatSaysThem() throws IOException {
    Set<Path> said =
        rooms().keySet().stream().map(TranslationsTest::path).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("app"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".properties")))
          .containsExactlyInAnyOrderElementsOf(said);
    }
    rooms()
        .forEach((file, types) ->
            assertThat(types)
                .as(file)
                .allMatch(type ->
                    type.getPackageName().equals(file.substring(0, file.lastIndexOf('.')))));
  }

  @Test
  void nothingIsInARoomsFileThatNobodySays() {
    Set<String> unsaid = new TreeSet<>();
    for (JavaClass type : rooms().values().stream().flatMap(List::stream).toList()) {
      for (Saying saying : constants(type)) {
        boolean said =
            type.getField(saying.name()).getAccessesToSelf().stream()
                .anyMatch(access -> !access.getOriginOwner().equals(type));
        if (!said) {
          unsaid.add(type.getSimpleName() + "." + saying.name());
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  @Test
  void everySentenceOfARoomCanBeFilledIn() throws IOException {
    for (String room : rooms().keySet()) {
      for (Object pattern : words(room).values()) {
        assertThat(pattern.toString())
            .as("quotes are written twice")
            .doesNotContainPattern(LONE_QUOTE);
        MessageFormat sentence = new MessageFormat(pattern.toString());
        Object[] values =
            Stream.of(sentence.getFormatsByArgumentIndex())
                .map(format -> format == null ? "two" : (Object) 2)
                .toArray();
        assertThat(sentence.format(values)).isNotBlank().doesNotContain("{");
      }
    }
  }

  /**
   * What people are told is made of sentences by its type; the one way round that is to call a text
   * of ours the same in all languages.
   */
  @Test
  void noTextInCodeIsCalledTheSameInAllLanguages() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher verbatim =
            VERBATIM.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
        while (verbatim.find()) {
          texts.add(file.getFileName() + ": " + verbatim.group());
        }
      }
    }
    assertThat(texts).isEmpty();
  }

  @Test
  void whatIsWrongWithADocumentOrAnOrderIsASentence() {
    noClasses()
        .that()
        .resideInAnyPackage("app.spotwright.ad", "app.spotwright.generation")
        .should()
        .callConstructor(IllegalArgumentException.class, String.class)
        .because("whoever wrote it is told, in any language: that is Impossible")
        .check(PROGRAM);
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
