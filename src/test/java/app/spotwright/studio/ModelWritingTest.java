package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.Unfinished;
import app.spotwright.media.AspectRatio;
import app.spotwright.provider.openai.ModelServer;
import app.spotwright.provider.openai.ModelServer.Reply;
import app.spotwright.story.ScriptedModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** When the application asks its language model, and when it does not. */
@WebTest
@DirtiesContext // its model is nobody else's
@Timeout(120)
class ModelWritingTest {
  private static final ModelServer MODEL = start();

  @Autowired private Accounts accounts;
  @Autowired private PhotoIntake intake;
  @Autowired private Sketches sketches;
  @Autowired private JdbcClient rows;

  private SignedIn who;
  private AdRequest request;

  private static ModelServer start() {
    try {
      return new ModelServer();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @DynamicPropertySource
  static void model(DynamicPropertyRegistry properties) {
    properties.add("spotwright.language.base-url", MODEL::address);
    properties.add("spotwright.language.model", () -> "test-model");
    properties.add("spotwright.language.price-out", () -> "0.60");
  }

  @AfterAll
  static void stop() {
    MODEL.close();
  }

  @BeforeEach
  void aDraft() throws Exception {
    String email = "model-%s@example.com".formatted(UUID.randomUUID());
    who = accounts.register(email, "Wilma", "violet tram over nine hills", Locale.ENGLISH);
    byte[] jar =
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.PLAIN, 0, 200).photo(), 80);
    request =
        Requests.of("Lune", ScriptedModel.BRIEF, intake.take(who.workspace(), "jar.jpg", jar));
  }

  private record Plan(AdDocument document, List<Degradation> less) {}

  private Plan plan() throws Exception {
    CompletableFuture<AdDocument> planned = new CompletableFuture<>();
    List<Degradation> less = new CopyOnWriteArrayList<>();
    sketches.plan(
        who.workspace(),
        request,
        planned::complete,
        less::add,
        why -> planned.completeExceptionally(new AssertionError(why.toString())));
    return new Plan(planned.get(60, TimeUnit.SECONDS), less);
  }

  private List<Map<String, @Nullable Object>> calls() {
    return rows.sql("select * from provider_call where workspace_id = ? order by created_at")
        .param(who.workspace())
        .query()
        .listOfRows();
  }

  @Test
  void typingInTheFormAsksNobodyWhoWantsMoney() throws Exception {
    int before = MODEL.requests().size();
    CompletableFuture<byte[]> drawn = new CompletableFuture<>();
    sketches.draw(
        who.workspace(),
        new Source(request, null),
        AspectRatio.SQUARE_1_1,
        new Sketches.Drawn() {
          @Override
          public void scene(String id, byte[] jpeg) {}

          @Override
          public void sheet(byte[] jpeg) {
            drawn.complete(jpeg);
          }

          @Override
          public void failed(Optional<Unfinished> why) {
            drawn.completeExceptionally(new AssertionError(why.toString()));
          }
        });
    assertThat(drawn.get(60, TimeUnit.SECONDS)).isNotEmpty();
    assertThat(MODEL.requests()).hasSize(before);
    assertThat(calls()).isEmpty();
  }

  @Test
  void scenesThatSomebodyAsksForAreWrittenByTheModelAndItsCallsKept() throws Exception {
    MODEL.otherwise(ScriptedModel.good());
    Plan plan = plan();
    assertThat(plan.document().story().writer()).isEqualTo("test-model at 127.0.0.1");
    assertThat(plan.less()).isEmpty();
    assertThat(calls())
        .hasSize(4)
        .allSatisfy(call -> {
          assertThat(call).containsEntry("state", "ANSWERED").containsEntry("tokens_in", 1000);
          assertThat(String.valueOf(call.get("price"))).startsWith("0.00012");
          assertThat(call.get("ended_at")).isNotNull();
          assertThat(call.toString()).doesNotContain("ceramides");
        })
        .extracting(call -> call.get("purpose"))
        .containsExactly("story-director", "story-critic", "scene-writer", "scene-critic");

    rows.sql("delete from workspace where id = ?").param(who.workspace()).update();
    assertThat(calls()).as("they go with the workspace").isEmpty();
  }

  @Test
  void aModelThatFailsCostsItsWordsAndNotTheAd() throws Exception {
    MODEL.otherwise(asked -> Reply.error(429, "insufficient_quota", "insufficient_quota"));
    Plan plan = plan();
    assertThat(plan.document().story().writer()).startsWith("embedded-");
    assertThat(plan.less()).hasSize(1);
    assertThat(plan.less().getFirst().sentence().inEnglish())
        .isEqualTo(
            "words by the embedded writer instead of words by test-model at 127.0.0.1"
                + " (the account for test-model at 127.0.0.1 has no credit left)");
    assertThat(calls())
        .hasSize(1)
        .first()
        .satisfies(call -> assertThat(call).containsEntry("trouble", "MODEL_QUOTA"));
  }
}
