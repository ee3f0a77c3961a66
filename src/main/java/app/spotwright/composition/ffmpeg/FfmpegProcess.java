package app.spotwright.composition.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One running tool. Whoever starts it closes it; closing ends the process, and all that it started,
 * if it has not ended by itself. Used by one thread for writing and one for reading at most.
 */
public final class FfmpegProcess implements AutoCloseable {
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Process process;
  private final List<String> command;
  private final Duration limit;
  private final Tail tail = new Tail();
  private final Thread listener;
  private final Thread watch;
  private volatile boolean timedOut;

  /**
   * @param command what is run, for those who read what went wrong
   */
  FfmpegProcess(ProcessBuilder builder, List<String> command, Duration limit) throws IOException {
    this.command = List.copyOf(command);
    this.limit = limit;
    this.process = builder.start();
    LiveProcesses.add(process);
    listener = Thread.ofVirtual().name("ffmpeg-messages").start(this::listen);
    watch = Thread.ofVirtual().name("ffmpeg-watch").start(this::watch);
  }

  /** What the tool reads; writing fails with a broken pipe once the tool has ended. */
  public OutputStream input() {
    return process.getOutputStream();
  }

  /** What the tool writes. */
  public InputStream output() {
    return process.getInputStream();
  }

  /** Has something done, by another thread, as soon as the tool has ended. */
  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  /** The operating system's number of the process. */
  public long pid() {
    return process.pid();
  }

  /**
   * Ends the input, waits for the tool and its verdict. Interrupting the thread ends the tool.
   *
   * @throws FfmpegFailure if it failed or took longer than it may
   * @throws InterruptedException if the thread was interrupted; the tool is gone then
   */
  public void finish() throws FfmpegFailure, InterruptedException {
    try {
      closeInput();
      int status = process.waitFor();
      listener.join(LAST_WORDS);
      if (timedOut) {
        throw failure("took longer than " + limit.toSeconds() + " s");
      }
      if (status != 0) {
        throw failure("ended with status " + status);
      }
    } finally {
      close();
    }
  }

  /**
   * What has gone wrong, to be thrown by whoever noticed it first, for example by a broken pipe.
   *
   * @param what a short clause, the tool's name goes before it
   */
  public FfmpegFailure failure(String what) {
    return new FfmpegFailure(Ffmpeg.toolName(command) + " " + what, command, tail.lines());
  }

  /** Ends the tool if it still runs and waits until it is gone. */
  @Override
  public void close() {
    if (process.isAlive()) {
      LiveProcesses.kill(process);
    }
    watch.interrupt();
    boolean interrupted = false;
    while (true) {
      try {
        process.waitFor();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      tail.add("input was not read to its end (" + e.getMessage() + ")");
    }
  }

  private void listen() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(tail::add);
    } catch (IOException | UncheckedIOException e) {
      tail.add("its messages ended early (" + e.getMessage() + ")");
    }
  }

  private void watch() {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        timedOut = true;
        LiveProcesses.kill(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
