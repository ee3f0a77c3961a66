package app.spotwright.provider.openai;

import app.spotwright.provider.LanguageModel;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.content.Media;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.MimeType;
import reactor.core.Disposable;

/**
 * A model behind the chat completions of OpenAI, Ollama, vLLM or any other server that has them.
 * The answer is always streamed, so that silence is noticed long before the whole would be late.
 * Nothing is retried here.
 */
public final class OpenAiModel implements LanguageModel {
  private final Server server;
  private final Failures failures;
  private @Nullable OpenAiChatModel chat;

  /** Connects to nobody yet. */
  public OpenAiModel(Server server) {
    this.server = server;
    this.failures = new Failures(server);
  }

  /**
   * Where a model is.
   *
   * @param address of its interface, with {@code /v1}
   * @param key that lets one in; empty for none
   * @param model as the server names it
   * @param longest time for a whole answer
   * @param silence time without a word
   */
  public record Server(URI address, String key, String model, Duration longest, Duration silence) {
    String name() {
      return address.getHost();
    }

    @Override
    public String toString() {
      return model + " at " + name(); // never the key
    }
  }

  @Override
  public String provider() {
    return server.name();
  }

  @Override
  public String model() {
    return server.model();
  }

  @Override
  public Answer ask(Question question, Consumer<String> heard)
      throws ProviderFailure, InterruptedException {
    Transcript transcript = new Transcript(server, heard);
    CompletableFuture<Void> end = new CompletableFuture<>();
    Disposable call =
        chat().stream(prompt(question))
            .subscribe(transcript::hear, end::completeExceptionally, () -> end.complete(null));
    try {
      await(end, transcript);
      return transcript.answer();
    } catch (ExecutionException e) {
      throw failures.of(e.getCause() == null ? e : e.getCause()).after(transcript.usage());
    } finally {
      // the client waits for the server before it lets go of a connection; nobody else does
      Thread.ofVirtual().start(call::dispose);
    }
  }

  /** Waits for the end, but not for long without a word. */
  private void await(CompletableFuture<Void> end, Transcript transcript)
      throws ProviderFailure, ExecutionException, InterruptedException {
    long start = System.nanoTime();
    while (true) {
      Duration left = server.longest().minusNanos(System.nanoTime() - start);
      Duration quiet = server.silence().minus(transcript.silence());
      try {
        Duration wait = left.compareTo(quiet) < 0 ? left : quiet;
        end.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        if (left.toMillis() <= 0) {
          throw new ProviderFailure(
              Trouble.MODEL_SLOW, server.toString(), server.longest().toSeconds());
        }
        if (quiet.toMillis() <= 0) {
          throw new ProviderFailure(
              Trouble.MODEL_SILENT, server.toString(), server.silence().toSeconds());
        }
      }
    }
  }

  /** Made for the first question: most processes ask none. */
  private synchronized OpenAiChatModel chat() {
    if (chat == null) {
      chat =
          OpenAiChatModel.builder()
              .options(options().build())
              .httpClientBuilderCustomizer(SentOnce::apply)
              .build();
    }
    return chat;
  }

  private OpenAiChatOptions.Builder options() {
    return OpenAiChatOptions.builder()
        .baseUrl(server.address().toString())
        .apiKey(server.key()) // never null: a key of the environment is for somebody else
        .model(server.model())
        .timeout(server.longest())
        .maxRetries(0);
  }

  private Prompt prompt(Question question) {
    UserMessage user =
        UserMessage.builder()
            .text(question.user())
            .media(question.pictures().stream().map(OpenAiModel::media).toList())
            .build();
    return new Prompt(
        List.of(new SystemMessage(question.system()), user),
        options().outputSchema(question.schema()).build());
  }

  private static Media media(Picture picture) {
    return new Media(MimeType.valueOf(picture.type()), new ByteArrayResource(picture.bytes()));
  }
}
