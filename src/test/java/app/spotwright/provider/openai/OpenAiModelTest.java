package app.spotwright.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.provider.LanguageModel.Answer;
import app.spotwright.provider.LanguageModel.Picture;
import app.spotwright.provider.LanguageModel.Question;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import app.spotwright.provider.openai.ModelServer.Reply;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One call, against a server that speaks the protocol. */
@Timeout(60)
class OpenAiModelTest {
  private static final String KEY = "sk-do-not-tell-anybody";
  private static final String SCHEMA =
      """
      {"type":"object","properties":{"word":{"type":"string"}},"required":["word"],
       "additionalProperties":false}\
      """;

  private ModelServer server;

  @BeforeEach
  void start() throws Exception {
    server = new ModelServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private OpenAiModel model(URI address, String key) {
    return new OpenAiModel(
        new OpenAiModel.Server(
            address, key, "test-model", Duration.ofSeconds(5), Duration.ofSeconds(2)));
  }

  private OpenAiModel model() {
    return model(server.address(), KEY);
  }

  private static Question question(Picture... pictures) {
    return new Question("test", "You say words.", "Say one.", SCHEMA, List.of(pictures));
  }

  @Test
  void anAnswerIsHeardPieceByPieceAndThenThereAsAWhole() throws Exception {
    String text = "{\"word\":\"" + "night ".repeat(30) + "\"}";
    server.then(Reply.says(text));
    List<String> heard = new CopyOnWriteArrayList<>();
    Answer answer = model().ask(question(), heard::add);
    assertThat(answer.text()).isEqualTo(text);
    assertThat(answer.usage().in()).isEqualTo(1000);
    assertThat(answer.usage().out()).isEqualTo(200);
    assertThat(heard.size()).isGreaterThan(2);
    assertThat(String.join("", heard)).isEqualTo(text);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.keys()).containsExactly("Bearer " + KEY);
  }

  @Test
  void theFirstWordIsHeardWhileTheModelStillWrites() throws Exception {
    CountDownLatch heard = new CountDownLatch(1);
    server.then(exchange -> {
      var out = ModelServer.stream(exchange);
      ModelServer.write(out, ModelServer.chunk("{\"word\":", null));
      try {
        // without the piece that was sent, the rest never comes
        if (!heard.await(500, TimeUnit.MILLISECONDS)) {
          throw new AssertionError("the first piece was not heard");
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      ModelServer.write(out, ModelServer.chunk("\"night\"}", null));
      ModelServer.finish(out, "stop");
      exchange.close();
    });
    Answer answer = model().ask(question(), piece -> heard.countDown());
    assertThat(answer.text()).isEqualTo("{\"word\":\"night\"}");
  }

  @Test
  void aServerThatWantsNoKeyGetsNone() throws Exception {
    server.then(Reply.says("{\"word\":\"night\"}"));
    model(server.address(), "").ask(question(), piece -> {});
    assertThat(server.keys()).containsExactly("null");
  }

  @Test
  void picturesAreSentAlong() throws Exception {
    server.then(Reply.says("{\"word\":\"jar\"}"));
    model().ask(question(new Picture("image/png", new byte[] {1, 2, 3})), piece -> {});
    assertThat(server.requests().getFirst().at("/messages/1/content/1/image_url/url").asString())
        .isEqualTo("data:image/png;base64,AQID");
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(Reply.refuses(), Trouble.MODEL_REFUSED),
        Arguments.of(Reply.ends("", "content_filter"), Trouble.MODEL_REFUSED),
        Arguments.of(Reply.ends("{\"word\":\"ni", "length"), Trouble.MODEL_TOO_LONG),
        Arguments.of(Reply.says("x".repeat(200_000)), Trouble.MODEL_TOO_LONG),
        Arguments.of(Reply.says("  \n"), Trouble.MODEL_EMPTY),
        Arguments.of(Reply.fallsSilentAfter(""), Trouble.MODEL_SILENT),
        Arguments.of(Reply.fallsSilentAfter("{\"word\":"), Trouble.MODEL_SILENT),
        Arguments.of(Reply.breaksOffAfter("{\"word\":"), Trouble.MODEL_CUT_OFF),
        Arguments.of(Reply.stopsAfter("{\"word\":"), Trouble.MODEL_CUT_OFF),
        Arguments.of(
            Reply.error(401, "invalid_request_error", "invalid_api_key"), Trouble.MODEL_KEY),
        Arguments.of(
            Reply.error(429, "insufficient_quota", "insufficient_quota"), Trouble.MODEL_QUOTA),
        Arguments.of(Reply.error(429, "requests", "rate_limit_exceeded"), Trouble.MODEL_BUSY),
        Arguments.of(Reply.error(500, "server_error", null), Trouble.MODEL_DOWN),
        Arguments.of(Reply.error(400, "invalid_request_error", null), Trouble.MODEL_REJECTED));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whatIsNoAnswerSaysWhy(Reply reply, Trouble trouble) {
    server.then(reply);
    assertThatThrownBy(() -> model().ask(question(), piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class,
            failure -> {
              assertThat(failure.trouble()).contains(trouble);
              assertThat(failure.sentence().inEnglish())
                  .contains("test-model at 127.0.0.1")
                  .doesNotContain("secret words")
                  .doesNotContain(KEY);
            });
    assertThat(server.requests()).as("nothing is tried again here").hasSize(1);
  }

  @Test
  void anAnswerThatTakesTooLongIsNotWaitedFor() {
    server.then(exchange -> {
      var out = ModelServer.stream(exchange);
      for (int i = 0; i < 60; i++) {
        ModelServer.write(out, ModelServer.chunk("x", null));
        try {
          Thread.sleep(200);
        } catch (InterruptedException _) {
          return;
        }
      }
    });
    OpenAiModel hasty =
        new OpenAiModel(
            new OpenAiModel.Server(
                server.address(), KEY, "m", Duration.ofSeconds(1), Duration.ofSeconds(30)));
    assertThatThrownBy(() -> hasty.ask(question(), piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class,
            failure -> assertThat(failure.trouble()).contains(Trouble.MODEL_SLOW));
  }

  @Test
  void theServerSaysHowLongItWantsToBeLeftAlone() {
    server.then(Reply.error(429, "requests", "rate_limit_exceeded", "Retry-After", "7"));
    assertThatThrownBy(() -> model().ask(question(), piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class,
            failure -> assertThat(failure.pause()).contains(Duration.ofSeconds(7)));
  }

  @Test
  void aServerThatIsNotThereWasSentNothing() throws Exception {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }
    assertThatThrownBy(() -> model(nobody, KEY).ask(question(), piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class,
            failure -> assertThat(failure.trouble()).contains(Trouble.MODEL_UNREACHABLE));
  }

  @Test
  void whatIsTruncatedWasPaidForAllTheSame() {
    server.then(Reply.ends("{\"word\":\"ni", "length"));
    assertThatThrownBy(() -> model().ask(question(), piece -> {}))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.usage().out()).isEqualTo(200));
  }

  @Test
  void whoWaitsCanBeInterrupted() throws Exception {
    server.then(Reply.fallsSilentAfter(""));
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual()
            .start(() -> {
              try {
                new OpenAiModel(
                        new OpenAiModel.Server(
                            server.address(),
                            KEY,
                            "m",
                            Duration.ofSeconds(30),
                            Duration.ofSeconds(30)))
                    .ask(question(), piece -> {});
              } catch (ProviderFailure | InterruptedException e) {
                end.complete(e);
              }
            });
    waiting.interrupt();
    assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
  }

  @Test
  void aKeptConnectionThatBreaksIsNotUsedToAskAgainInSecret() throws Exception {
    List<String> taken = new CopyOnWriteArrayList<>();
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerOneAndDropTheRest(socket, taken));
      URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
      OpenAiModel model = model(address, KEY);
      assertThat(model.ask(question(), piece -> {}).text()).isEqualTo("{}");
      assertThatThrownBy(() -> model.ask(question(), piece -> {}))
          .isInstanceOfSatisfying(
              ProviderFailure.class,
              failure -> assertThat(failure.trouble()).contains(Trouble.MODEL_CUT_OFF));
      assertThat(taken).hasSize(2);
    }
  }

  /** Keeps the connection after the first answer, and closes it in the middle of all others. */
  private static void answerOneAndDropTheRest(ServerSocket socket, List<String> taken) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        InputStream in = connection.getInputStream();
        boolean kept = true;
        while (kept) {
          taken.add(request(in));
          kept = taken.size() == 1;
          if (kept) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            ModelServer.write(body, ModelServer.chunk("{}", null));
            ModelServer.finish(body, "stop");
            String head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n";
            connection
                .getOutputStream()
                .write(head.formatted(body.size()).getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().write(body.toByteArray());
          }
        }
      } catch (IOException _) {
        // the test is over, or the client has gone
      }
    }
  }

  /** One whole request; its head. */
  private static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      head.append((char) next);
    }
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    assertThat(length.find()).isTrue();
    in.readNBytes(Integer.parseInt(length.group(1)));
    return head.toString();
  }

  @Test
  void theKeyIsInNothingThatIsWrittenDown() {
    assertThat(
            new OpenAiModel.Server(
                    server.address(), KEY, "m", Duration.ofSeconds(1), Duration.ofSeconds(1))
                .toString())
        .doesNotContain(KEY);
  }
}
