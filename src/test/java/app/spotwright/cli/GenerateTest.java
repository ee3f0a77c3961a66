package app.spotwright.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Footage;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.PlacedOverlay;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.Scene;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.MediaProbe;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.OverlayPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job, on small previews: photo and brief in, everything that belongs to an ad out. */
@Timeout(600)
@TestMethodOrder(MethodOrderer.MethodName.class)
class GenerateTest {
  private static final String BRIEF =
      "Lune overnight repair balm for tired skin. Oat oil and ceramides, fragrance free. 50 ml for"
          + " $24 until June 30.";

  @TempDir static Path folder;
  private static Path photo = Path.of("");
  private static Path first = Path.of("");

  /** One ad that most tests look at or start from. */
  @BeforeAll
  static void anAd() throws Exception {
    photo = folder.resolve("jar.jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 400).photo(), 92));
    first = folder.resolve("first");
    Spotwright.Result result = generate("home", Map.of(), first);
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private static Spotwright.Result generate(
      String home, Map<String, String> environment, Path out, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("generate", "--preview", "--seconds", "9", "--out", out.toString()));
    arguments.addAll(List.of("--photo", photo.toString(), "--brand", "Lune", "--brief", BRIEF));
    arguments.addAll(List.of(more));
    return new Spotwright(folder.resolve(home)).run(environment, arguments.toArray(String[]::new));
  }

  private static Spotwright.Result remake(AdDocument document, Path out, String... more)
      throws Exception {
    Path file = folder.resolve(out.getFileName() + ".json");
    Files.write(file, AdDocumentFile.write(document));
    List<String> arguments =
        new ArrayList<>(List.of("generate", "--preview", "--ad", file.toString()));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    return new Spotwright(folder.resolve("home")).run(arguments.toArray(String[]::new));
  }

  private static MediaProbe probe(Path video) throws Exception {
    return Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null).probe(video);
  }

  private static JsonNode report(Path out) throws Exception {
    return new JsonMapper().readTree(Files.readAllBytes(out.resolve("report.json")));
  }

  private static AdDocument document() throws Exception {
    return AdDocumentFile.read(first.resolve("ad.json"));
  }

  private static AdDocument with(AdDocument ad, int scene, UnaryOperator<Scene> edit) {
    List<Scene> scenes = new ArrayList<>(ad.scenes());
    scenes.set(scene, edit.apply(scenes.get(scene)));
    return with(ad, ad.brand(), scenes);
  }

  private static AdDocument with(AdDocument ad, BrandSnapshot brand) {
    return with(ad, brand, ad.scenes());
  }

  private static AdDocument with(AdDocument ad, BrandSnapshot brand, List<Scene> scenes) {
    return new AdDocument(
        ad.schema(),
        ad.id(),
        ad.revision() + 1,
        ad.seed(),
        brand,
        ad.brief(),
        ad.story(),
        ad.style(),
        scenes,
        ad.aiLabel(),
        ad.sound(),
        ad.formats());
  }

  private static Scene saying(Scene scene, String headline, @Nullable Footage footage) {
    Overlay old = scene.overlay();
    return new Scene(
        scene.id(),
        scene.role(),
        scene.slot(),
        scene.transition(),
        scene.design(),
        scene.setting(),
        scene.product(),
        scene.productImage(),
        scene.moreImages(),
        new Overlay(old.kicker(), headline, old.support(), old.points(), old.button()),
        scene.placed(),
        scene.narration(),
        scene.effect(),
        scene.take(),
        footage);
  }

  @Test
  void writesEverythingThatBelongsToAnAd() throws Exception {
    try (Stream<Path> files = Files.list(first)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "ad-9x16.mp4",
              "poster.jpg",
              "preview.mp4",
              "captions.srt",
              "captions.vtt",
              "ad.json",
              "report.json");
    }
    MediaProbe probe = probe(first.resolve("ad-9x16.mp4"));
    MediaProbe.Video video = requireNonNull(probe.video());
    assertThat(video.frames()).isEqualTo(270);
    assertThat(video.width()).isEqualTo(540);
    assertThat(video.range()).isEqualTo("tv");
    assertThat(video.matrix()).isEqualTo("bt709");
    assertThat(requireNonNull(probe.audio()).rate()).isEqualTo(48_000);
    JsonNode report = report(first);
    assertThat(report.at("/loudness/integrated").asDouble()).isBetween(-14.5, -13.5);
    assertThat(report.at("/loudness/truePeak").asDouble()).isLessThanOrEqualTo(-1);
    assertThat(report.at("/degradations")).as("degradations").isEmpty();
    assertThat(report.at("/photos/0/shown").asString()).isEqualTo("CUT_OUT");
    assertThat(document().aiLabel()).as("a voice speaks").isEqualTo("AI-generated");
    assertThat(first.resolve("captions.srt")).content().contains("-->");
    assertThat(first.resolve("captions.vtt")).content().startsWith("WEBVTT");
  }

  @Test
  void anAdInAnotherShapeLeavesNoVideoOfTheOneBeforeBesideIt() throws Exception {
    Path out = Files.createDirectories(folder.resolve("reshaped"));
    for (String name : List.of("ad-9x16.mp4", "preview.mp4", "report.json")) {
      Files.copy(first.resolve(name), out.resolve(name));
    }
    Files.writeString(out.resolve("ad-16x9.mp4"), "another's");
    Spotwright.Result result = generate("home", Map.of(), out, "--formats", "1:1");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(out.resolve("ad-1x1.mp4")).isNotEmptyFile();
    assertThat(out.resolve("ad-9x16.mp4")).as("of the ad before").doesNotExist();
    assertThat(out.resolve("ad-16x9.mp4")).hasContent("another's");
    assertThat(report(out).at("/previewBytes").asLong())
        .isEqualTo(Files.size(out.resolve("preview.mp4")));
  }

  @Test
  void nothingChangedMeansNothingIsMade() throws Exception {
    Path out = folder.resolve("again");
    assertThat(generate("home", Map.of(), out).exit()).isZero();
    for (JsonNode count : report(out).get("artifacts")) {
      assertThat(count.get("made").asInt()).isZero();
    }
    assertThat(out.resolve("ad-9x16.mp4")).hasSameBinaryContentAs(first.resolve("ad-9x16.mp4"));
  }

  @Test
  void theSameAdHasTheSameBytesInAnotherHome() throws Exception {
    Path out = folder.resolve("elsewhere");
    assertThat(generate("another-home", Map.of(), out).exit()).isZero();
    assertThat(report(out).at("/artifacts/segment/reused").asInt()).isZero();
    assertThat(out.resolve("ad-9x16.mp4")).hasSameBinaryContentAs(first.resolve("ad-9x16.mp4"));
  }

  @Test
  void aChangedHeadlineMakesOnlyItsSceneAndTransitionsAgain() throws Exception {
    Path out = folder.resolve("edited");
    AdDocument edited = with(document(), 0, scene -> saying(scene, "Sleep on it", scene.footage()));
    Spotwright.Result result = remake(edited, out);
    assertThat(result.exit()).as(result.err()).isZero();
    JsonNode artifacts = report(out).get("artifacts");
    int scenes = edited.scenes().size();
    assertThat(artifacts.at("/segment/made").asInt()).isEqualTo(2);
    assertThat(artifacts.at("/segment/reused").asInt()).isEqualTo(2 * scenes - 1 - 2);
    assertThat(artifacts.at("/voice-line/made").asInt()).isZero();
    assertThat(artifacts.at("/mix/made").asInt()).isZero();
  }

  @Test
  void aFilmedClipStandsInForADrawnScene() throws Exception {
    Path clip = folder.resolve("clip.mp4");
    Ffmpeg ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
    ffmpeg.run(
        List.of(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=320x240:r=25:d=6",
            "-pix_fmt",
            "yuvj420p",
            clip.toString()),
        Duration.ofSeconds(60));
    Path out = folder.resolve("filmed");
    AdDocument filmed =
        with(
            document(),
            1,
            scene -> saying(scene, scene.overlay().headline(), new Footage(clip.toString())));
    Spotwright.Result result = remake(filmed, out);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations")).isEmpty();
    MediaProbe.Video video = requireNonNull(probe(out.resolve("ad-9x16.mp4")).video());
    assertThat(video.frames()).isEqualTo(270);
    assertThat(video.range()).isEqualTo("tv");
  }

  @Test
  void overlaysPlacedByHandAreSeenInDrawnAndFilmedScenes() throws Exception {
    Ffmpeg ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
    Path clip = folder.resolve("grey.mp4");
    ffmpeg.run(
        List.of("-f", "lavfi", "-i", "color=gray:s=160x284:r=30:d=6", clip.toString()),
        Duration.ofSeconds(60));
    Path seal = Files.write(folder.resolve("seal.png"), RedPatch.png());
    PlacedOverlay overlay =
        new PlacedOverlay(
            new PlacedOverlay.Image("seal.png", null), OverlayPlace.TOP_RIGHT, 400, 40, 1, 1, 0);
    AdDocument placed = with(document(), 0, scene -> scene.with(List.of(overlay), null));
    Footage film = new Footage("grey.mp4");
    placed = with(placed, 1, scene -> scene.with(List.of(overlay), film));
    Path out = folder.resolve("placed");
    Spotwright.Result result = remake(placed, out);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations")).isEmpty();
    int start = 0;
    for (Scene scene : placed.scenes().subList(0, 2)) {
      for (int frame : new int[] {27, 32, 57, 62}) {
        boolean seen = frame > 30 && frame < 60;
        assertThat(RedPatch.isIn(ffmpeg, out.resolve("ad-9x16.mp4"), start + frame))
            .as("%s, frame %d", scene.id(), frame)
            .isEqualTo(seen);
      }
      start += scene.slot().count();
    }
    PlacedOverlay.Image kept = AdDocumentFile.read(out.resolve("ad.json")).pictures().getFirst();
    assertThat(kept.file()).isEqualTo(seal.toString());
    assertThat(kept.content()).isEqualTo(Fingerprint.of(Files.readAllBytes(seal)));
  }

  @Test
  void aBrokenClipIsDrawnInsteadAndSaidSo() throws Exception {
    Path clip = Files.writeString(folder.resolve("broken.mp4"), "no film at all");
    Path out = folder.resolve("unfilmed");
    AdDocument filmed =
        with(
            document(),
            1,
            scene -> saying(scene, scene.overlay().headline(), new Footage(clip.toString())));
    Spotwright.Result result = remake(filmed, out);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations/0/delivered").asString()).isEqualTo("a drawn scene");
    assertThat(requireNonNull(probe(out.resolve("ad-9x16.mp4")).video()).frames()).isEqualTo(270);
  }

  @Test
  void withoutACutOutModelThePhotoIsShownInAFrame() throws Exception {
    Path model = Files.writeString(folder.resolve("model.onnx"), "no network");
    Path out = folder.resolve("uncut");
    Spotwright.Result result =
        generate("home", Map.of("SPOTWRIGHT_CUTOUT_MODEL", model.toString()), out);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations/0/delivered").asString())
        .isEqualTo("the whole photo in a frame");
  }

  @Test
  void aPhotoThatIsToBeUsedAsItIsIsNotCutOutAndNotCalledADegradation() throws Exception {
    Path out = folder.resolve("original");
    List<String> arguments = new ArrayList<>(List.of("generate", "--preview", "--seconds", "6"));
    arguments.addAll(List.of("--original", photo.toString(), "--brand", "Lune"));
    arguments.addAll(List.of("--brief", BRIEF, "--voice", "none", "--out", out.toString()));
    Spotwright.Result result =
        new Spotwright(folder.resolve("home")).run(arguments.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations")).isEmpty();
    assertThat(report(out).at("/artifacts/picture/made").asInt()).isEqualTo(1);
    assertThat(report(out).at("/artifacts").has("cut-out")).isFalse();
    assertThat(AdDocumentFile.read(out.resolve("ad.json")).brand().products())
        .noneMatch(ProductImage::cutout);
    assertThat(report(out).at("/photos/0/shown").asString()).isEqualTo("ORIGINAL");
    assertThat(report(out).at("/photos/0/file").asString()).isEqualTo(photo.toString());
    assertThat(AdDocumentFile.read(out.resolve("ad.json")).aiLabel()).as("nobody speaks").isEmpty();
  }

  @Test
  void aGivenDocumentsPhotoThatWasMovedIsFoundAndNothingIsMadeAgain() throws Exception {
    Path moved = Files.createDirectories(folder.resolve("moved"));
    Files.copy(photo, moved.resolve("a-new-name.jpg"));
    AdDocument document = document();
    BrandSnapshot brand = document.brand();
    ProductImage old = brand.products().getFirst();
    ProductImage gone =
        new ProductImage(folder.resolve("gone.jpg").toString(), old.content(), old.cutout());
    Path file = moved.resolve("ad.json");
    Files.write(
        file,
        AdDocumentFile.write(
            with(
                document,
                new BrandSnapshot(brand.name(), brand.palette(), List.of(gone), brand.logo()))));
    Path out = folder.resolve("found");
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run("generate", "--preview", "--ad", file.toString(), "--out", out.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    for (JsonNode count : report(out).get("artifacts")) {
      assertThat(count.get("made").asInt()).isZero();
    }
  }

  @Test
  void withoutTheNeuralVoiceAStandInSpeaksAndTheResultSaysSo() throws Exception {
    Path out = folder.resolve("unvoiced");
    Spotwright.Result result = generate("voiceless", Map.of("SPOTWRIGHT_VOICE_DIR", ""), out);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(report(out).at("/degradations/0/delivered").asString())
        .startsWith("the stand-in voice");
    assertThat(report(out).at("/artifacts/voice-line/made").asInt()).isPositive();
  }
}
