package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An {@link AdProcess}, seen from its parent: told what to do, listened to, stopped, killed. */
final class AdChild implements AutoCloseable {
  private static final int LIMIT_SECONDS = 600;

  /** Whatever runs here, it stops within this. */
  private static final int STOP_SECONDS = 60;

  private final Process process;
  private final Writer ears;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();

  private AdChild(Process process) {
    this.process = process;
    this.ears = process.outputWriter();
    BufferedReader mouth = process.inputReader();
    Thread.ofVirtual()
        .start(() -> {
          try {
            mouth.lines().forEach(said::add);
          } catch (UncheckedIOException e) {
            // it was killed
          }
        });
  }

  static AdChild start(Path home, String... properties) throws IOException {
    return start(List.of(), home, properties);
  }

  /** Started by another program that becomes it. */
  static AdChild start(List<String> by, Path home, String... properties) throws IOException {
    List<String> command = new ArrayList<>(by);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx768m",
            "--enable-native-access=ALL-UNNAMED",
            "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AdProcess.class.getName(),
            "--spotwright.home=" + home));
    command.addAll(List.of(properties));
    return new AdChild(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Tells it a line; what it has said before is no answer. */
  AdChild tell(String line) throws IOException {
    listen();
    pending.clear();
    ears.write(line + "\n");
    ears.flush();
    return this;
  }

  /** Orders an ad and follows it; its workspace and itself, as one tells it to another process. */
  String order() throws Exception {
    tell("order");
    MatchResult ordered = await("ORDERED (\\S+ \\S+)");
    tell("follow " + ordered.group(1));
    return ordered.group(1);
  }

  /** Waits for a line that says this; what else it says may be waited for later. */
  MatchResult await(String pattern) throws InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (true) {
      boolean alive = process.isAlive();
      listen();
      for (String line : List.copyOf(pending)) {
        Matcher found = wanted.matcher(line);
        if (found.find()) {
          pending.remove(line);
          return found.toMatchResult();
        }
      }
      if (!alive || System.nanoTime() > end) {
        throw new AssertionError("it never said " + pattern + " but " + tail());
      }
      Thread.sleep(20);
    }
  }

  private void listen() {
    List<String> news = new ArrayList<>();
    said.drainTo(news);
    heard.addAll(news);
    pending.addAll(news);
  }

  /** What it said, the last line last. */
  String tail() {
    listen();
    return String.join("\n", heard.subList(Math.max(0, heard.size() - 40), heard.size()));
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void signal(String name) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-s", name, "" + process.pid()).start().waitFor())
        .isZero();
  }

  /** Waits for its end. */
  int exit() throws InterruptedException {
    assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
        .as("it ends; its last words: %s", tail())
        .isTrue();
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
