package app.spotwright.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.MediaProbe;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something on this machine is broken: a file of the installation, a model, a voice, a tool. There
 * is an ad all the same, of its exact length, and what is missing in it is told once.
 */
@Timeout(300)
class FaultsTest {
  private static final int FRAMES = 6 * 30;
  private static final String MOTION = "app/spotwright/engine/motion/";

  @TempDir static Path folder;
  private static Path photo = Path.of("");

  @BeforeAll
  static void aPhoto() throws Exception {
    photo = folder.resolve("jar.jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 300).photo(), 92));
  }

  private static Spotwright spotwright() {
    return new Spotwright(folder.resolve("home"));
  }

  /** What came of it, as the report has it and as people were told. */
  private record Made(Path out, JsonNode report, String told) {
    List<String> degradations() {
      List<String> all = new ArrayList<>();
      for (JsonNode one : report.get("degradations")) {
        all.add(one.get("delivered").asString());
      }
      return all;
    }

    JsonNode only() {
      assertThat(report.get("degradations")).hasSize(1);
      return report.at("/degradations/0");
    }
  }

  /**
   * @param seed of its own for each test, so that nothing is found that another one made
   */
  private static Made make(
      Spotwright command, Map<String, String> environment, int seed, String... more)
      throws Exception {
    Path out = folder.resolve("out" + seed);
    List<String> arguments =
        new ArrayList<>(List.of("generate", "--preview", "--seconds", "6", "--brand", "Lune"));
    arguments.addAll(List.of("--brief", "Lune night balm for tired skin. 50 ml for $24."));
    arguments.addAll(List.of("--seed", "" + seed, "--photo", photo.toString()));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    Spotwright.Result result = command.run(environment, arguments.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    return delivered(out, result);
  }

  private static Made delivered(Path out, Spotwright.Result result) throws Exception {
    MediaProbe probe =
        Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null)
            .probe(out.resolve("ad-9x16.mp4"));
    assertThat(requireNonNull(probe.video()).frames()).isEqualTo(FRAMES);
    assertThat(requireNonNull(probe.audio()).rate()).isEqualTo(48_000);
    JsonNode report = new JsonMapper().readTree(Files.readAllBytes(out.resolve("report.json")));
    for (JsonNode degradation : report.get("degradations")) {
      String reason = degradation.get("reason").asString();
      assertThat(reason).doesNotContain("\n").hasSizeLessThan(300);
      assertThat(result.err()).containsOnlyOnce(told(degradation));
      assertThat(result.out()).containsOnlyOnce(told(degradation));
    }
    return new Made(out, report, result.err());
  }

  /** How a degradation's sentence begins. */
  private static String told(JsonNode degradation) {
    JsonNode scene = degradation.get("scene");
    return (scene.isNull() ? "" : "Scene " + scene.asString() + ": ")
        + degradation.get("delivered").asString()
        + " instead of "
        + degradation.get("requested").asString();
  }

  /** A folder with damaged files in it, as the installation names them. */
  private static Path damaged(String name, List<String> files) throws Exception {
    Path root = folder.resolve("damaged-" + name);
    for (String file : files) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), "damaged");
    }
    return root;
  }

  private static List<String> installed(String folder) throws Exception {
    Path root = Path.of("target", "classes");
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString()).toList();
    }
  }

  @Test
  void aModelOfAnotherKindCostsTheCutOutOnly() throws Exception {
    Path model = Files.write(folder.resolve("other.onnx"), OnnxFile.identity(1, 3, 320, 320));
    Made made =
        make(
            spotwright(),
            Map.of("SPOTWRIGHT_CUTOUT_MODEL", model.toString()),
            1,
            "--voice",
            "none");
    assertThat(made.only().get("delivered").asString()).isEqualTo("the whole photo in a frame");
    assertThat(made.only().get("reason").asString()).contains("307200 numbers");
  }

  @Test
  void aBrokenVoiceIsReplacedByALesserOne() throws Exception {
    Made made = make(spotwright(), Map.of("SPOTWRIGHT_VOICE_DIR", brokenVoice()), 2);
    assertThat(made.degradations().stream().filter(less -> less.startsWith("the stand-in voice")))
        .as("told once for all lines")
        .hasSize(1);
    assertThat(made.report().at("/artifacts/voice-line/made").asInt()).isPositive();
  }

  private static String brokenVoice() throws Exception {
    Path voice = folder.resolve("voice");
    Files.createDirectories(voice.resolve("voices"));
    Files.writeString(voice.resolve("model.onnx"), "no network");
    Files.writeString(voice.resolve("en-us.txt"), "");
    Files.writeString(voice.resolve("voices").resolve("af_heart.bin"), "");
    return voice.toString();
  }

  @Test
  void whatNobodyCanSpeakIsRead() throws Exception {
    Map<String, String> mute = Map.of("SPOTWRIGHT_VOICE_DIR", brokenVoice());
    Made made = make(spotwright().withoutOtherVoices(), mute, 3);
    assertThat(made.only().get("delivered").asString()).isEqualTo("captions without a voice");
    assertThat(made.only().get("scene").isNull()).as("told for the whole ad").isTrue();
    AdDocument ad = AdDocumentFile.read(made.out().resolve("ad.json"));
    String heard = ad.scenes().getFirst().narration().split(" ")[0];
    assertThat(made.out().resolve("captions.srt")).content().contains("-->").contains(heard);
  }

  @Test
  void whatCannotBePlayedOrHeardIsLeftOut() throws Exception {
    Path broken =
        damaged(
            "sound",
            List.of(
                "app/spotwright/engine/sound/instrument/sonivox.sf2",
                "app/spotwright/engine/sound/effect/Effects.class"));
    Made made = make(spotwright().damagedBy(broken), Map.of(), 4, "--voice", "none");
    assertThat(made.degradations()).containsExactlyInAnyOrder("silence", "no sound effect");
    assertThat(made.report().at("/loudness/integrated").asDouble()).isLessThan(-60);
  }

  @Test
  void aBrokenTransitionBecomesACut() throws Exception {
    Path broken = damaged("transition", List.of(MOTION + "TransitionSource.class"));
    Made made = make(spotwright().damagedBy(broken), Map.of(), 5, "--voice", "none");
    int scenes = AdDocumentFile.read(made.out().resolve("ad.json")).scenes().size();
    assertThat(made.degradations()).hasSize(scenes - 1).containsOnly("a hard cut");
  }

  @Test
  void whatNoDesignCanDrawIsAPlainColour() throws Exception {
    List<String> grounds =
        installed(MOTION).stream().filter(file -> file.contains("Backdrop")).toList();
    assertThat(grounds).as("what the designs stand on").hasSizeGreaterThan(4);
    Path broken = damaged("designs", grounds);
    Made made = make(spotwright().damagedBy(broken), Map.of(), 6, "--voice", "none");
    assertThat(made.degradations()).isNotEmpty().allMatch(less -> less.endsWith("a plain colour"));
  }

  @Test
  void evenWithoutTypeThereIsAnAd() throws Exception {
    List<String> files = new ArrayList<>(installed("fonts"));
    files.add(MOTION + "TransitionSource.class");
    files.add("app/spotwright/engine/sound/instrument/sonivox.sf2");
    files.add("app/spotwright/engine/sound/effect/Effects.class");
    Path model = Files.writeString(folder.resolve("no.onnx"), "no network");
    Made made =
        make(
            spotwright().damagedBy(damaged("all", files)).withoutOtherVoices(),
            Map.of(
                "SPOTWRIGHT_CUTOUT_MODEL", model.toString(),
                "SPOTWRIGHT_VOICE_DIR", brokenVoice()),
            7);
    assertThat(made.degradations())
        .contains(
            "the whole photo in a frame",
            "captions without a voice",
            "silence",
            "no sound effect",
            "the scene without its words",
            "a hard cut");
  }

  @Test
  void aToolThatDiesOverASoundCostsThatSound() throws Exception {
    Path tool = dyingTool("*amix*");
    Made made = make(spotwright(), Map.of(Ffmpeg.VARIABLE, tool.toString()), 8, "--voice", "none");
    assertThat(made.degradations()).isNotEmpty().allMatch(less -> less.startsWith("no "));
  }

  /** FFmpeg, but for arguments that look like that: over those it dies. */
  private static Path dyingTool(String arguments) throws Exception {
    Path natives = folder.resolve("home").resolve("natives");
    Ffmpeg.find(natives, null); // unpacks it
    Path real;
    try (Stream<Path> unpacked = Files.list(natives)) {
      real =
          unpacked
              .filter(path -> Files.isExecutable(path.resolve("ffmpeg")))
              .findFirst()
              .orElseThrow();
    }
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : List.of("ffmpeg", "ffprobe")) {
      Path script = bin.resolve(program);
      Files.writeString(
          script,
          """
          #!/bin/sh
          case "$*" in %s) kill -KILL $$ ;; esac
          LD_LIBRARY_PATH=%s:%s/stand-ins exec %s/%s "$@"
          """
              .formatted(arguments, real, real, real, program));
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    return bin.resolve("ffmpeg");
  }
}
