package app.spotwright.setup;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer to a file as it arrives, from a given place on. After {@link #close} nothing is
 * written any more, even if something is still on its way.
 */
final class FileSink implements BodySubscriber<Path>, AutoCloseable {
  private final Path file;
  private final long limit;
  private final LongConsumer arrived;
  private final CompletableFuture<Path> body = new CompletableFuture<>();
  private @Nullable FileChannel channel;
  private @Nullable Subscription subscription;
  private long size;
  private volatile long lastHeard = System.nanoTime();
  private volatile @Nullable IOException diskFailure;

  /**
   * A sink that writes nothing yet.
   *
   * @param limit size that the file must not exceed
   * @param arrived told the size of the file after each piece
   */
  FileSink(Path file, long limit, LongConsumer arrived) {
    this.file = file;
    this.limit = limit;
    this.arrived = arrived;
  }

  /** The sink, ready for what comes next at the given place; what the file had behind it is cut. */
  synchronized FileSink from(long start) {
    lastHeard = System.nanoTime();
    try {
      FileChannel opened =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = opened;
      opened.truncate(start).position(start);
      size = start;
    } catch (IOException e) {
      diskFailure = e;
    }
    return this;
  }

  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastHeard);
  }

  /** What went wrong on this side: not the network's fault, so trying again does not help. */
  @Nullable IOException diskFailure() {
    return diskFailure;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return body;
  }

  @Override
  public synchronized void onSubscribe(Subscription started) {
    subscription = started;
    started.request(1);
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> pieces) {
    lastHeard = System.nanoTime();
    try {
      for (ByteBuffer piece : pieces) {
        write(piece);
      }
    } catch (IOException e) {
      diskFailure = e;
    }
    if (channel == null || diskFailure != null) {
      stop();
      return;
    }
    arrived.accept(size);
    if (subscription != null) {
      subscription.request(1);
    }
  }

  private void write(ByteBuffer piece) throws IOException {
    FileChannel open = channel;
    if (open == null) {
      return;
    }
    size += piece.remaining();
    if (size > limit) {
      throw new FetchFailure(
          "more arrives for %s than its %d bytes".formatted(file.getFileName(), limit));
    }
    while (piece.hasRemaining()) {
      open.write(piece);
    }
  }

  private void stop() {
    if (subscription != null) {
      subscription.cancel();
    }
    onError(diskFailure == null ? new IOException("stopped") : diskFailure);
  }

  @Override
  public synchronized void onError(Throwable failure) {
    close();
    body.completeExceptionally(failure);
  }

  @Override
  public synchronized void onComplete() {
    close();
    body.complete(file);
  }

  @Override
  public synchronized void close() {
    FileChannel open = channel;
    channel = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      diskFailure = e;
    }
  }
}
