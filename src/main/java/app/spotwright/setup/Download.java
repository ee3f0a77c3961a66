package app.spotwright.setup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/**
 * One file from a web server that may fail: goes on where it broke off, in this run or an earlier
 * one, and gives up when its {@link Patience} ends.
 */
final class Download {
  private static final Duration CONNECT = Duration.ofSeconds(15);
  private static final long LOOK_MILLIS = 200;
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int TIMEOUT = 408;
  private static final int RANGE_REFUSED = 416;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAILURE = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Patience patience;
  private final FetchProgress progress;

  Download(Patience patience, FetchProgress progress) {
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Fetches what is still missing of a file.
   *
   * @param file may have the beginning from an earlier try, and keeps what arrives if this one
   *     fails
   * @param bytes size of the whole file
   * @param arrived told the size of the file as it grows
   * @throws FetchFailure if the server does not have it or does not answer for too long
   * @throws IOException if it cannot be written
   */
  void fetch(URI address, Path file, long bytes, LongConsumer arrived)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.deadline().toNanos();
    int failures = 0;
    for (long have = size(file); have != bytes; have = size(file)) {
      try {
        attempt(address, file, bytes, arrived);
      } catch (NetworkFailure e) {
        failures = size(file) > have ? 1 : failures + 1;
        if (failures >= patience.attempts() || System.nanoTime() > end) {
          throw new FetchFailure("%s cannot be fetched: %s".formatted(address, e.getMessage()), e);
        }
        Duration pause = patience.pause(failures, ThreadLocalRandom.current().nextDouble());
        progress.interrupted(String.valueOf(e.getMessage()), pause);
        Thread.sleep(pause);
      }
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private void attempt(URI address, Path file, long bytes, LongConsumer arrived)
      throws IOException, InterruptedException {
    long have = size(file);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience.silence());
    if (have > 0 && have < bytes) {
      request.header("Range", "bytes=%d-".formatted(have));
    }
    try (FileSink sink = new FileSink(file, bytes, arrived)) {
      var answer = client.sendAsync(request.build(), info -> body(info, sink, have));
      int status = await(answer, sink).statusCode();
      if (status == RANGE_REFUSED) {
        Files.delete(file); // what is here belongs to something else; the next try starts anew
      }
      if (status != OK && status != PARTIAL) {
        throw failure(status, address);
      }
    }
    if (size(file) < bytes) {
      throw new NetworkFailure("the connection ended early", null);
    }
  }

  private static BodySubscriber<Path> body(ResponseInfo info, FileSink sink, long have) {
    return switch (info.statusCode()) {
      case OK -> sink.from(0);
      case PARTIAL -> sink.from(have);
      default -> BodySubscribers.replacing(Path.of(""));
    };
  }

  private HttpResponse<Path> await(CompletableFuture<HttpResponse<Path>> answer, FileSink sink)
      throws IOException, InterruptedException {
    try {
      while (true) {
        try {
          return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (sink.silence().compareTo(patience.silence()) > 0) {
            throw new NetworkFailure(
                "nothing arrived for %d s".formatted(patience.silence().toSeconds()), e);
          }
        }
      }
    } catch (ExecutionException e) {
      IOException ours = sink.diskFailure();
      if (ours != null) {
        throw ours;
      }
      throw new NetworkFailure(words(e.getCause() == null ? e : e.getCause()), e);
    } finally {
      answer.cancel(true);
    }
  }

  private static String words(Throwable failure) {
    return switch (failure) {
      case java.net.ConnectException _ -> "no connection";
      case java.nio.channels.UnresolvedAddressException _ -> "the address is unknown";
      case java.net.http.HttpTimeoutException _ -> "no answer in time";
      default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
    };
  }

  private static IOException failure(int status, URI address) {
    boolean mayPass =
        status >= SERVER_FAILURE
            || status == TOO_MANY
            || status == TIMEOUT
            || status == RANGE_REFUSED;
    String words = "%s answered %d".formatted(address, status);
    return mayPass ? new NetworkFailure(words, null) : new FetchFailure(words);
  }
}
