package app.spotwright.provider.openai;

import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import app.spotwright.provider.openai.OpenAiModel.Server;
import com.openai.errors.OpenAIServiceException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong, in our words. What a server says of it is for nobody's eyes: it may quote. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int KEY = 401;
  private static final int FORBIDDEN = 403;
  private static final int PAYMENT = 402;
  private static final int LATE = 408;
  private static final int LOCKED = 409;
  private static final int TOO_MANY = 429;
  private static final int BROKEN = 500;
  private static final List<String> NO_CREDIT =
      List.of("insufficient_quota", "billing_hard_limit_reached", "billing_not_active");

  private final Server server;

  Failures(Server server) {
    this.server = server;
  }

  ProviderFailure of(Throwable failure) {
    if (within(failure, Transcript.Endless.class).isPresent()) {
      return failure(Trouble.MODEL_TOO_LONG);
    }
    Optional<OpenAIServiceException> refusal = within(failure, OpenAIServiceException.class);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (within(failure, ConnectException.class).isPresent()
        || within(failure, UnknownHostException.class).isPresent()
        || within(failure, NoRouteToHostException.class).isPresent()
        || within(failure, SSLException.class).isPresent()) {
      return failure(Trouble.MODEL_UNREACHABLE);
    }
    if (within(failure, InterruptedIOException.class).isPresent()) {
      return failure(Trouble.MODEL_SLOW, server.longest().toSeconds());
    }
    if (within(failure, IOException.class).isEmpty()) {
      LOG.warn("{} answered what is no answer: {}", server, failure.getClass().getName());
    }
    return failure(Trouble.MODEL_CUT_OFF);
  }

  private ProviderFailure refused(OpenAIServiceException e) {
    int status = e.statusCode();
    String code = e.code().orElse("");
    LOG.warn(
        "{} refuses with status {} {}, request {}",
        server,
        status,
        code,
        e.headers().values("x-request-id"));
    if (status == PAYMENT || NO_CREDIT.contains(code)) {
      return failure(Trouble.MODEL_QUOTA);
    }
    return switch (status) {
      case KEY, FORBIDDEN -> failure(Trouble.MODEL_KEY, status);
      case TOO_MANY, LATE, LOCKED -> paused(failure(Trouble.MODEL_BUSY), e);
      default ->
          status >= BROKEN || status < 300 // an error in the middle of a stream
              ? paused(failure(Trouble.MODEL_DOWN, status), e)
              : failure(Trouble.MODEL_REJECTED, status, code);
    };
  }

  private static ProviderFailure paused(ProviderFailure failure, OpenAIServiceException e) {
    return e.headers().values("retry-after").stream()
        .filter(value -> value.matches("\\d{1,6}"))
        .findFirst()
        .map(seconds -> failure.until(Duration.ofSeconds(Long.parseLong(seconds))))
        .orElse(failure);
  }

  private ProviderFailure failure(Trouble trouble, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = server.toString();
    System.arraycopy(more, 0, values, 1, more.length);
    return new ProviderFailure(trouble, values);
  }

  private static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }
}
