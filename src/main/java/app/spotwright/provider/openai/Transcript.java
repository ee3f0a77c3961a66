package app.spotwright.provider.openai;

import app.spotwright.provider.LanguageModel.Answer;
import app.spotwright.provider.LanguageModel.Usage;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import app.spotwright.provider.openai.OpenAiModel.Server;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/** What a model says, piece by piece, and whether that is an answer. Filled by one thread. */
final class Transcript {
  /** No plan of an ad comes near it; a model that goes on and on is not listened to. */
  private static final int LONGEST = 100_000;

  private final Server server;
  private final Consumer<String> heard;
  private final StringBuilder text = new StringBuilder();
  private boolean refused;
  private @Nullable String end;
  private volatile long lastHeard = System.nanoTime();
  private volatile Usage usage = Usage.UNKNOWN;

  Transcript(Server server, Consumer<String> heard) {
    this.server = server;
    this.heard = heard;
  }

  /** A model went on and on. */
  static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void hear(ChatResponse piece) {
    lastHeard = System.nanoTime();
    for (Generation generation : piece.getResults()) {
      String words = generation.getOutput().getText();
      if (words != null && !words.isEmpty()) {
        text.append(words);
        heard.accept(words);
      }
      Object refusal = generation.getOutput().getMetadata().get("refusal");
      refused |= refusal != null && !refusal.toString().isBlank();
      String reason = generation.getMetadata().getFinishReason();
      end = reason == null || reason.isBlank() ? end : reason;
    }
    var told = piece.getMetadata().getUsage();
    if (told != null && told.getTotalTokens() != null && told.getTotalTokens() > 0) {
      usage = new Usage(told.getPromptTokens(), told.getCompletionTokens());
    }
    if (text.length() > LONGEST) {
      throw new Endless();
    }
  }

  /** How long nothing has come. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastHeard);
  }

  Usage usage() {
    return usage;
  }

  /**
   * The whole, once nothing more comes.
   *
   * @throws ProviderFailure if that is no answer
   */
  Answer answer() throws ProviderFailure {
    if (refused || "CONTENT_FILTER".equals(end)) {
      throw failure(Trouble.MODEL_REFUSED);
    }
    if (end == null) {
      throw failure(Trouble.MODEL_CUT_OFF);
    }
    if ("LENGTH".equals(end)) {
      throw failure(Trouble.MODEL_TOO_LONG);
    }
    if (text.toString().isBlank()) {
      throw failure(Trouble.MODEL_EMPTY);
    }
    return new Answer(text.toString(), usage);
  }

  private ProviderFailure failure(Trouble trouble) {
    return new ProviderFailure(trouble, server.toString()).after(usage);
  }
}
