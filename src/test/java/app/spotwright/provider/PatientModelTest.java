package app.spotwright.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.provider.LanguageModel.Question;
import app.spotwright.provider.openai.ModelServer;
import app.spotwright.provider.openai.ModelServer.Reply;
import app.spotwright.provider.openai.OpenAiModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a model is asked again, and what is written down of each call. */
@Timeout(60)
class PatientModelTest {
  private static final String SCHEMA =
      """
      {"type":"object","properties":{"word":{"type":"string"}},"required":["word"],
       "additionalProperties":false}\
      """;
  private static final Question QUESTION =
      new Question("test", "You say words.", "Say a secret one.", SCHEMA, List.of());
  private static final Reply FINE = Reply.says("{\"word\":\"night\"}");

  private final List<String> ledger = new CopyOnWriteArrayList<>();
  private ModelServer server;

  @BeforeEach
  void start() throws Exception {
    server = new ModelServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private LanguageModel model() {
    return model(Duration.ofSeconds(20)); // the first call of a cold machine is slow, not silent
  }

  private LanguageModel model(Duration silence) {
    OpenAiModel model =
        new OpenAiModel(
            new OpenAiModel.Server(
                server.address(), "sk-secret", "test-model", Duration.ofSeconds(5), silence));
    return new PatientModel(
        new RecordedModel(
            model,
            this::begin,
            new RecordedModel.Prices(new BigDecimal("0.15"), new BigDecimal("0.60"))));
  }

  private CallLedger.Entry begin(CallLedger.Call call) {
    ledger.add("sent " + call);
    return outcome -> ledger.add("ended " + outcome);
  }

  private String ask() throws Exception {
    return model().ask(QUESTION, piece -> {}).text();
  }

  @Test
  void twoFailuresOfTheServerAreBornOut() throws Exception {
    server.then(
        Reply.error(500, "server_error", null), Reply.error(503, "server_error", null), FINE);
    assertThat(ask()).contains("night");
    assertThat(server.requests()).hasSize(3);
    assertThat(ledger).hasSize(6);
  }

  @Test
  void threeAreNot() {
    Reply broken = Reply.error(500, "server_error", null);
    server.then(broken, broken, broken, FINE);
    assertFails(Trouble.MODEL_DOWN, 3);
  }

  @Test
  void aServerThatIsBusyIsLeftAloneForAsLongAsItAsks() throws Exception {
    server.then(Reply.error(429, "requests", "rate_limit_exceeded", "Retry-After", "2"), FINE);
    long start = System.nanoTime();
    assertThat(ask()).contains("night");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void nobodyWaitsForAServerThatAsksForAnHour() {
    server.then(Reply.error(429, "requests", "rate_limit_exceeded", "Retry-After", "3600"), FINE);
    assertFails(Trouble.MODEL_BUSY, 1);
  }

  @Test
  void withoutCreditNothingIsTriedAgain() {
    server.then(Reply.error(429, "insufficient_quota", "insufficient_quota"), FINE);
    assertFails(Trouble.MODEL_QUOTA, 1);
  }

  @Test
  void norWithAKeyThatIsNotAccepted() {
    server.then(Reply.error(401, "invalid_request_error", "invalid_api_key"), FINE);
    assertFails(Trouble.MODEL_KEY, 1);
  }

  @Test
  void anAnswerThatWasLostIsAskedForOnceMoreAndBothAreWrittenDown() throws Exception {
    server.then(Reply.breaksOffAfter("{\"wo"), FINE);
    assertThat(ask()).contains("night");
    assertThat(server.requests()).hasSize(2);
    assertThat(ledger).hasSize(4);
    assertThat(ledger.get(1)).contains("MODEL_CUT_OFF");
  }

  @Test
  void butNotTwice() {
    server.then(Reply.breaksOffAfter("{\"wo"), Reply.fallsSilentAfter("{"), FINE);
    assertFails(model(Duration.ofMillis(1500)), Trouble.MODEL_SILENT, 2);
  }

  @Test
  void aCallIsWrittenDownBeforeItIsSent() throws Exception {
    List<Integer> linesWhenAsked = new CopyOnWriteArrayList<>();
    server.otherwise(request -> {
      linesWhenAsked.add(ledger.size());
      return FINE;
    });
    ask();
    assertThat(linesWhenAsked).containsExactly(1);
    assertThat(ledger.getFirst()).contains("127.0.0.1").contains("test-model").contains("test");
    assertThat(ledger.getLast()).contains("0.00027"); // 1000 and 200 tokens
    assertThat(ledger.toString()).doesNotContain("secret");
  }

  @Test
  void aCallThatCannotBeWrittenDownIsNotSent() {
    LanguageModel model =
        new RecordedModel(
            new OpenAiModel(
                new OpenAiModel.Server(
                    server.address(), "", "m", Duration.ofSeconds(5), Duration.ofSeconds(5))),
            call -> {
              throw new IllegalStateException("the disk is full");
            },
            new RecordedModel.Prices(BigDecimal.ZERO, BigDecimal.ZERO));
    assertThatThrownBy(() -> model.ask(QUESTION, piece -> {})).hasMessage("the disk is full");
    assertThat(server.requests()).isEmpty();
  }

  private void assertFails(Trouble trouble, int requests) {
    assertFails(model(), trouble, requests);
  }

  private void assertFails(LanguageModel model, Trouble trouble, int requests) {
    assertThatThrownBy(() -> model.ask(QUESTION, piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.trouble()).contains(trouble));
    assertThat(server.requests()).hasSize(requests);
    assertThat(ledger).hasSize(2 * requests);
  }
}
