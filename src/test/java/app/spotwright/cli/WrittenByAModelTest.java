package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.Scene;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.provider.openai.ModelServer;
import app.spotwright.provider.openai.ModelServer.Reply;
import app.spotwright.story.ScriptedModel;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An ad from photo and brief to files, with the words of a model behind a server; and without it.
 */
@Timeout(600)
class WrittenByAModelTest {
  private static final String KEY = "sk-that-nobody-may-see";

  @TempDir Path folder;

  private Spotwright.Result generate(URI server, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("generate", "--preview", "--seconds", "15", "--out", out().toString()));
    arguments.addAll(List.of(more));
    return run(server, arguments);
  }

  private Spotwright.Result run(URI server, List<String> command) throws Exception {
    Path photo = folder.resolve("jar.jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 400).photo(), 92));
    Map<String, String> environment = new HashMap<>();
    environment.put("SPOTWRIGHT_LANGUAGE_BASE_URL", server.toString());
    environment.put("SPOTWRIGHT_LANGUAGE_API_KEY", KEY);
    environment.put("SPOTWRIGHT_LANGUAGE_MODEL", "test-model");
    environment.put("SPOTWRIGHT_LANGUAGE_PRICE_IN", "0.15");
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--photo", photo.toString(), "--brand", "Lune"));
    arguments.addAll(List.of("--brief", ScriptedModel.BRIEF));
    return new Spotwright(folder.resolve("home"))
        .run(environment, arguments.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private JsonNode report() throws Exception {
    return new JsonMapper().readTree(Files.readAllBytes(out().resolve("report.json")));
  }

  private List<String> journal() throws Exception {
    return Files.readAllLines(folder.resolve("home").resolve("calls.jsonl"));
  }

  @Test
  void theModelsWordsAreInTheAdAndEachCallInTheJournal() throws Exception {
    try (ModelServer server = new ModelServer()) {
      server.otherwise(ScriptedModel.good());
      Spotwright.Result result = generate(server.address());
      assertThat(result.exit()).as(result.err()).isZero();
      AdDocument ad = AdDocumentFile.read(out().resolve("ad.json"));
      assertThat(ad.story().writer()).isEqualTo("test-model at 127.0.0.1");
      assertThat(ad.scenes().stream().map(scene -> scene.overlay().headline()))
          .containsExactly(
              "Your hands are still at work",
              "Lune repair balm",
              "Oat oil and ceramides",
              "50 ml for $24");
      assertThat(ad.length().seconds()).isEqualTo(15);
      assertThat(report().path("degradations")).isEmpty();
      assertThat(report().path("attempts").size()).isEqualTo(2);
      assertThat(report().at("/attempts/0/scores/hook").asDouble()).isEqualTo(9);
      assertThat(server.requests()).hasSize(4);
      assertThat(journal()).hasSize(8);
      assertThat(journal().getLast())
          .contains("ANSWERED")
          .contains("\"tokensIn\":1000")
          .contains("\"price\":0.00015");
      assertNothingIsTold(result.out() + result.err() + journal());
      assertThat(Files.readString(out().resolve("report.json"))).doesNotContain(KEY);
      assertThat(Files.readString(out().resolve("ad.json"))).doesNotContain(KEY);
    }
  }

  @Test
  void withoutTheServerTheEmbeddedWriterWritesAndTheResultSaysSo() throws Exception {
    URI nobody;
    try (ModelServer server = new ModelServer()) {
      nobody = server.address();
    }
    Spotwright.Result result = generate(nobody);
    assertThat(result.exit()).as(result.err()).isZero();
    AdDocument ad = AdDocumentFile.read(out().resolve("ad.json"));
    assertThat(ad.story().writer()).startsWith("embedded-");
    assertThat(ad.scenes().stream().map(Scene::narration).toList().toString()).isNotEqualTo("[]");
    JsonNode told = report().path("degradations").path(0);
    assertThat(told.path("delivered").asString()).isEqualTo("words by the embedded writer");
    assertThat(told.path("requested").asString()).isEqualTo("words by test-model at 127.0.0.1");
    assertThat(told.path("reason").asString())
        .isEqualTo("test-model at 127.0.0.1 cannot be reached");
    assertThat(journal()).hasSize(6).last().asString().contains("MODEL_UNREACHABLE");
    assertNothingIsTold(result.out() + result.err() + journal());
  }

  @Test
  void aModelThatRefusesIsToldOfOnTheTerminal() throws Exception {
    try (ModelServer server = new ModelServer()) {
      server.otherwise(request -> Reply.error(401, "invalid_request_error", "invalid_api_key"));
      String sheet = folder.resolve("sheet.png").toString();
      Spotwright.Result result =
          run(server.address(), List.of("storyboard", "--side", "90", "--out", sheet));
      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(result.err() + result.out()).contains("does not accept the key (status 401)");
      assertNothingIsTold(result.out() + result.err() + journal());
    }
  }

  /** Neither the key nor the brief is in what is logged or written down of calls. */
  private static void assertNothingIsTold(String told) {
    assertThat(told)
        .doesNotContain(KEY)
        .doesNotContain("DEBUG")
        .doesNotContain("secret words")
        .doesNotContain("ceramides");
  }

  @Test
  void withoutAModelNothingThatTalksToOneIsLoaded() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path photo = folder.resolve("jar.jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 400).photo(), 92));
    List<String> arguments = new ArrayList<>(List.of("storyboard", "--side", "90"));
    arguments.addAll(List.of("--out", folder.resolve("sheet.png").toString()));
    arguments.addAll(List.of("--photo", photo.toString(), "--brand", "Lune"));
    arguments.addAll(List.of("--brief", ScriptedModel.BRIEF));
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run(
                Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes + "/%p.log"),
                arguments.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    StringBuilder loaded = new StringBuilder(); // by the command and those that it starts
    try (Stream<Path> processes = Files.list(classes)) {
      for (Path process : processes.toList()) {
        loaded.append(Files.readString(process));
      }
    }
    assertThat(loaded.toString())
        .contains("app.spotwright.installation.Writers")
        .doesNotContain("org.springframework.ai.")
        .doesNotContain("okhttp3.")
        .doesNotContain("reactor.");
  }

  @Test
  void aSlipInAPromptStopsTheApplicationToo() throws Exception {
    Path prompts = Files.createDirectories(folder.resolve("prompts"));
    Files.writeString(prompts.resolve("story-critic.yaml"), "system: x\n");
    Spotwright.Result result =
        new Spotwright(folder.resolve("home"))
            .run(
                Map.of(
                    "SPOTWRIGHT_LANGUAGE_BASE_URL", "http://127.0.0.1:9/v1",
                    "SPOTWRIGHT_LANGUAGE_MODEL", "test-model",
                    "SPOTWRIGHT_LANGUAGE_PROMPTS", prompts.toString()),
                "serve",
                "--port",
                "0");
    assertThat(result.exit()).isNotZero();
    assertThat(result.out())
        .contains("APPLICATION FAILED TO START")
        .contains("story-critic.yaml")
        .contains("key user: must be a text");
  }

  @Test
  void aSlipInAPromptStopsTheCommandWithItsPlace() throws Exception {
    Path prompts = Files.createDirectories(folder.resolve("prompts"));
    Files.writeString(prompts.resolve("scene-writer.yaml"), "sistem: x\n");
    Path settings =
        Files.writeString(
            folder.resolve("settings.yml"),
            "spotwright: {language: {prompts: '%s'}}\n".formatted(prompts));
    Spotwright.Result result =
        generate(URI.create("http://127.0.0.1:9/v1"), "--config", settings.toString());
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(result.err())
        .contains("scene-writer.yaml")
        .contains("line 1: unknown key 'sistem'")
        .contains("system, variables, user, output");
  }
}
