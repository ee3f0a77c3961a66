package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is given that cannot work ends with exit code 2 and a sentence, and leaves nothing
 * behind.
 */
@Timeout(120)
class BadInputTest {
  private static final Path DOCUMENT =
      Path.of("src", "test", "resources", "app", "spotwright", "ad", "first-schema.json");

  @TempDir static Path folder;

  @BeforeAll
  static void files() throws Exception {
    byte[] photo =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 200).photo(), 90);
    Files.write(folder.resolve("good.jpg"), photo);
    Files.write(folder.resolve("cut-off.jpg"), java.util.Arrays.copyOf(photo, photo.length / 2));
    Files.writeString(folder.resolve("text.jpg"), "this is no picture");
    Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.write(folder.resolve("empty.jpg"), new byte[0]);
    Files.write(folder.resolve("latin1.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
    Files.writeString(folder.resolve("broken.json"), "{ \"schema\": 1, ");
    Files.writeString(folder.resolve("settings.yml"), "spotwright:\n  sound:\n    musik: 1\n");
    Files.writeString(folder.resolve("a-file"), "");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("no product photo given", "--brief", "Tea.", "--brand", "Lune"),
        mistake("no brand given", "--photo", "good.jpg", "--brief", "Tea."),
        mistake("either --brief TEXT or --brief-file", "--photo", "good.jpg", "--brand", "Lune"),
        mistake("the brand's name is empty", nameless(" ")),
        mistake("at most 60", nameless("x".repeat(61))),
        mistake("the brief is empty", ad("--brief", " ")),
        mistake("at most 5,000", ad("--brief", "x".repeat(5001))),
        mistake("control character (U+0007)", ad("--brief", "Tea\u0007.")),
        mistake("not a UTF-8 text", ad("--brief-file", "latin1.txt")),
        mistake("there is no such file", ad("--brief-file", "nowhere.txt")),
        mistake("6 to 90 seconds, not 5", tea("--seconds", "5")),
        mistake("6 to 90 seconds, not 91", tea("--seconds", "91")),
        mistake("'abc' is not an int", tea("--seconds", "abc")),
        mistake("'#12345' is not a colour", tea("--color", "#12345")),
        mistake("AIDA, PAS, FAB", tea("--framework", "XYZ")),
        mistake("unknown format '3:7'", tea("--formats", "9:16,3:7")),
        mistake("there is no voice 'nobody'", tea("--voice", "nobody")),
        mistake("unknown key 'spotwright.sound.musik'", tea("--config", "settings.yml")),
        mistake("expected one of [ON, OFF]", tea("--ai-label", "maybe")),
        mistake("not a valid ad document", "--ad", "broken.json"),
        mistake("no such file", "--ad", "nowhere.json"),
        mistake(
            "what --tone, --seconds, --original would say stands in it",
            "--ad",
            "broken.json",
            "--tone",
            "bold",
            "--seconds",
            "9",
            "--original",
            "good.jpg"),
        mistake("'cut-off.jpg'", photo("cut-off.jpg")),
        mistake("'text.jpg' is not a picture", photo("text.jpg")),
        mistake("'drawing.svg' is a SVG file", photo("drawing.svg")),
        mistake("'empty.jpg' is empty", photo("empty.jpg")),
        mistake("'nowhere.jpg' does not exist", photo("nowhere.jpg")),
        mistake("Unknown option: '--frobnicate'", tea("--frobnicate")));
  }

  private static Arguments mistake(String sentence, String... options) {
    return Arguments.of(sentence, List.of(options));
  }

  private static String[] ad(String... more) {
    List<String> all = new ArrayList<>(List.of("--photo", "good.jpg", "--brand", "Lune"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static String[] tea(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("--brief", "Green tea."));
    return ad(all.toArray(String[]::new));
  }

  private static String[] nameless(String brand) {
    return new String[] {"--photo", "good.jpg", "--brand", brand, "--brief", "Green tea."};
  }

  private static String[] photo(String name) {
    return new String[] {"--photo", name, "--brand", "Lune", "--brief", "Green tea."};
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isRefusedInASentence(String sentence, List<String> options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("generate", "--out", "out"));
    options.forEach(option ->
        arguments.add(
            Files.exists(folder.resolve(option)) || option.startsWith("nowhere")
                ? folder.resolve(option).toString()
                : option));
    arguments.set(2, folder.resolve("out").toString());
    Spotwright.Result result =
        new Spotwright(folder.resolve("home")).run(arguments.toArray(String[]::new));
    assertThat(result.err()).contains(sentence);
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(result.err()).doesNotContain("\tat ");
    assertThat(folder.resolve("out").resolve("ad.json")).doesNotExist();
  }

  static Stream<Arguments> slipsOfThePen() {
    return Stream.of(
        slip(
            "design",
            "'statement'",
            "'statment'",
            "scenes[0].design: there is no scene design 'statment'; there are burst, "),
        slip(
            "voice",
            "''",
            "'af_hart'",
            "sound.voice: there is no voice 'af_hart'; there are us-female, "),
        slip(
            "voice",
            "''",
            "'none'",
            "sound.voice: there is no voice 'none'; there are us-female, "),
        slip("music", "'UPBEAT'", "'COSY'", "sound.music: 'COSY' is none of UPBEAT, ENERGETIC, "),
        slip("mood", "'UPBEAT'", "'COSY'", "style.mood: 'COSY' is none of UPBEAT, ENERGETIC, "),
        slip("productImage", "0", "7", "scenes[0].productImage: there is no picture 7"));
  }

  private static Arguments slip(String field, String written, String edited, String sentence) {
    String pair = "\"%s\": %s";
    return Arguments.of(
        sentence,
        pair.formatted(field, written.replace('\'', '"')),
        pair.formatted(field, edited.replace('\'', '"')));
  }

  /** A document that was made well and then edited by hand. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("slipsOfThePen")
  void namesThatMeanNothingAreRefusedOnReading(String sentence, String written, String edited)
      throws Exception {
    String document = Files.readString(DOCUMENT);
    assertThat(document).contains(written);
    Path file = folder.resolve("edited.json");
    Files.writeString(file, document.replaceFirst(Pattern.quote(written), edited));
    Path out = folder.resolve("edited");
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run("generate", "--ad", file.toString(), "--out", out.toString());
    assertThat(result.err()).contains(sentence);
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(out.resolve("ad.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "storyboard", "cutout", "sample", "setup", "doctor"})
  void everyCommandExplainsItself(String command) throws Exception {
    Spotwright.Result result = new Spotwright(folder.resolve("home")).run(command, "--help");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Usage: spotwright " + command);
  }

  @Test
  void anOutputThatIsNoFolderIsRefused() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("generate", "--out"));
    arguments.add(folder.resolve("a-file").toString());
    for (String option : tea()) {
      arguments.add(option.equals("good.jpg") ? folder.resolve(option).toString() : option);
    }
    Spotwright.Result result =
        new Spotwright(folder.resolve("home")).run(arguments.toArray(String[]::new));
    assertThat(result.err()).contains("cannot write to").contains("--out");
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
  }
}
