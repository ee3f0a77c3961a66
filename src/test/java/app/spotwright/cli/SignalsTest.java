package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command in the middle of its work, and somebody ends it. */
@Timeout(300)
class SignalsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir static Path folder;
  private static Path photo = Path.of("");

  @BeforeAll
  static void aPhoto() throws Exception {
    photo = folder.resolve("jar.jpg");
    Files.write(
        photo,
        PictureEncoder.jpeg(
            SampleStudio.shoot(SampleProduct.JAR, SampleBackdrop.SOFT, 300).photo(), 92));
  }

  private static String[] command(Path out) {
    return new String[] {
      "generate",
      "--preview",
      "--seconds",
      "6",
      "--voice",
      "none",
      "--brand",
      "Lune",
      "--brief",
      "A night balm for tired skin.",
      "--photo",
      photo.toString(),
      "--out",
      out.toString()
    };
  }

  /** In a process group of its own that heeds all signals, as a shell starts it on a terminal. */
  private static Process start(String home, Path out) throws IOException {
    return start(home, command(out));
  }

  private static Process start(String home, String... command) throws IOException {
    Process process =
        new Spotwright(folder.resolve(home))
            .startedBy("setsid", "env", "--default-signal=INT,TERM")
            .start(Map.of(), command);
    Thread.ofVirtual().start(() -> process.errorReader().lines().forEach(line -> {}));
    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> {}));
    return process;
  }

  private static void await(String what, BooleanSupplier happens) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!happens.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        fail("never happened: " + what);
      }
      Thread.sleep(1);
    }
  }

  private static List<ProcessHandle> encoders(Process process) throws InterruptedException {
    await("frames are encoded", () -> process.descendants().anyMatch(SignalsTest::encodes));
    return process.descendants().toList();
  }

  private static boolean encodes(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("ffmpeg")
        && Stream.of(process.info().arguments().orElse(new String[0])).anyMatch("libx264"::equals);
  }

  private static void kill(String signal, String whom) throws Exception {
    assertThat(new ProcessBuilder("kill", "-s", signal, "--", whom).start().waitFor()).isZero();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static List<String> names(Path out) {
    try (Stream<Path> all = Files.list(out)) {
      return all.map(path -> path.getFileName().toString()).toList();
    } catch (IOException e) {
      return List.of(); // not there yet
    }
  }

  private static void assertWhole(Path out) {
    assertThat(names(out))
        .containsExactlyInAnyOrder(
            "ad-9x16.mp4",
            "poster.jpg",
            "preview.mp4",
            "captions.srt",
            "captions.vtt",
            "ad.json",
            "report.json");
  }

  /** A terminal sends Ctrl-C to the children as well; whoever stops a service sends TERM to one. */
  @ParameterizedTest
  @ValueSource(strings = {"INT to all", "INT to it", "TERM to it"})
  void whoeverAsksForTheEndGetsItWithNothingHalfWritten(String how) throws Exception {
    String home = "home of " + how;
    Path out = folder.resolve("out of " + how);
    Process process = start(home, out);
    List<ProcessHandle> children = encoders(process);
    String target = how.endsWith("to all") ? "-" + process.pid() : "" + process.pid();
    kill(how.substring(0, how.indexOf(' ')), target);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
    await("its children end", () -> children.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(names(out)).isEmpty();
    Path artifacts = folder.resolve(home).resolve("artifacts");
    assertThat(files(artifacts.resolve("benches"))).isEmpty();
    assertThat(files(artifacts.resolve("visits"))).isEmpty();
  }

  /** Ctrl-C of bin/run, which becomes this command; it makes its first ad. */
  @Test
  void theWebApplicationEndsWhenItIsAskedToAndItsWorkStaysInTheQueueAsIfItHadNotBegun()
      throws Exception {
    Path home = folder.resolve("home of the server");
    Process process = start("home of the server", "serve", "--port", "0");
    Path workspaces = home.resolve("workspaces");
    await("an ad is being made", () -> !process.isAlive() || !runs(workspaces).isEmpty());
    kill("INT", "" + process.pid());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.CANCELLED);
    JdbcClient rows =
        JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:file:" + home.resolve("data/spotwright")));
    assertThat(
            rows.sql(
                    """
                    select g.attempt, g.ended_at is null, q.picked, q.execution_time <= current_timestamp
                    from generation g join scheduled_tasks q on q.task_instance = cast(g.id as varchar)
                    """)
                .query((row, number) ->
                    List.of(row.getInt(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)))
                .list())
        .as("attempts, unfinished, somebody at it, due")
        .containsExactly(List.of(0, true, false, true));
  }

  private static List<Path> runs(Path workspaces) {
    try (Stream<Path> all = Files.walk(workspaces, 2)) {
      return all.filter(path -> path.endsWith("generations")).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // not there yet
    }
  }

  @Test
  void afterAKillTheNextRunClearsUpAndWorks() throws Exception {
    Path out = folder.resolve("killed");
    Process process = start("home of the killed", out);
    List<ProcessHandle> children = encoders(process);
    kill("KILL", "" + process.pid());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    await(
        "its children end by themselves",
        () -> children.stream().noneMatch(ProcessHandle::isAlive));
    Path home = folder.resolve("home of the killed");
    Path benches = home.resolve("artifacts").resolve("benches");
    assertThat(benches).as("unfinished work was left").isNotEmptyDirectory();

    Spotwright.Result next = new Spotwright(home).run(command(out));
    assertThat(next.exit()).as(next.err()).isZero();
    assertWhole(out);
    assertThat(benches).isEmptyDirectory();

    Files.delete(out.resolve("ad.json")); // so that what is delivered next can be told
    int killedWhileDelivering = 0;
    for (int attempt = 0; attempt < 5 && killedWhileDelivering == 0; attempt++) {
      Process again = start("home of the killed", out);
      await(
          "it delivers",
          () ->
              !again.isAlive() || names(out).stream().anyMatch(n -> n.startsWith(".spotwright-")));
      again.destroyForcibly().waitFor();
      killedWhileDelivering +=
          names(out).stream().anyMatch(n -> n.startsWith(".spotwright-")) ? 1 : 0;
    }
    assertThat(killedWhileDelivering).as("a hidden folder was left").isOne();
    assertThat(new Spotwright(home).run(command(out)).exit()).isZero();
    assertWhole(out);
  }
}
