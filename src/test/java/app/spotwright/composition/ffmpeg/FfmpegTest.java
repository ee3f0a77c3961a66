package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String ENDLESS = "testsrc2=size=64x64:rate=30";

  @TempDir Path folder;

  @Test
  void theBundledToolStartsOnThisMachine() throws Exception {
    assertThat(TestFfmpeg.find().version()).startsWith("ffmpeg version");
  }

  @Test
  void unpackingAgainFindsTheSameFolderAndLeavesNothingUnfinished() throws Exception {
    Path first = BundledFfmpeg.unpack(folder);
    Path second = BundledFfmpeg.unpack(folder);
    assertThat(second).isEqualTo(first);
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @Test
  void anExecutableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Ffmpeg.find(folder, folder.resolve("nothing")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nothing")
        .hasMessageContaining(Ffmpeg.VARIABLE);
  }

  @Test
  void progressReachesTheLastFrame() throws Exception {
    List<Integer> frames = new CopyOnWriteArrayList<>();
    CountDownLatch end = new CountDownLatch(1);
    TestFfmpeg.find()
        .run(
            List.of("-f", "lavfi", "-i", ENDLESS, "-frames:v", "45", "-f", "null", "-"),
            LIMIT,
            count -> {
              frames.add(count);
              if (count == 45) {
                end.countDown();
              }
            });
    end.await();
    assertThat(frames).isSorted().endsWith(45);
  }

  @Test
  void aFailureCarriesTheCommandAndTheLastWords() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    assertThatThrownBy(() -> ffmpeg.run(List.of("-i", "no such file", "-f", "null", "-"), LIMIT))
        .isInstanceOfSatisfying(
            FfmpegFailure.class,
            failure -> {
              assertThat(failure.command()).contains("no such file");
              assertThat(failure.lastLines()).anyMatch(line -> line.contains("No such file"));
            });
  }

  @Test
  void aRunThatTakesTooLongIsEnded() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    assertThatThrownBy(() ->
            ffmpeg.run(
                List.of("-re", "-f", "lavfi", "-i", ENDLESS, "-f", "null", "-"),
                Duration.ofMillis(300)))
        .isInstanceOf(FfmpegFailure.class)
        .hasMessageContaining("took longer");
  }

  @Test
  void interruptingTheCallerEndsTheProcess() throws Exception {
    FfmpegProcess process =
        TestFfmpeg.find()
            .start(List.of("-re", "-f", "lavfi", "-i", ENDLESS, "-f", "null", "-"), LIMIT);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try (process) {
                process.finish();
              } catch (FfmpegFailure | InterruptedException e) {
                thrown.set(e);
              }
            });
    caller.interrupt();
    caller.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(ProcessHandle.of(process.pid()).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aFileIsProbed() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    Path file = folder.resolve("a.mp4");
    ffmpeg.run(
        Arguments.of("-f lavfi -i testsrc2=size=96x64:rate=25 -f lavfi -i sine=440 -t 2")
            .words("-vf setparams=range=tv:colorspace=bt709 -c:v libx264 -pix_fmt yuv420p -c:a aac")
            .file(file)
            .list(),
        LIMIT);
    MediaProbe probe = ffmpeg.probe(file);
    MediaProbe.Video video = Objects.requireNonNull(probe.video());
    assertThat(probe.seconds()).isCloseTo(2, within(0.05));
    assertThat(video.codec()).isEqualTo("h264");
    assertThat(List.of(video.width(), video.height(), video.frames())).containsExactly(96, 64, 50);
    assertThat(video.averageRate()).isEqualTo(25);
    assertThat(video.range()).isEqualTo("tv");
    assertThat(probe.audio()).isNotNull();
    assertThat(probe.bytes()).isEqualTo(Files.size(file));
  }

  @Test
  void aPlaylistThatNamesOtherFilesIsNotFollowed() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.find();
    Path secret = folder.resolve("secret.ts");
    ffmpeg.run(
        List.of("-f", "lavfi", "-i", ENDLESS, "-t", "1", "-f", "mpegts", secret.toString()), LIMIT);
    Path playlist =
        Files.writeString(
            folder.resolve("clip.mp4"),
            "#EXTM3U\n#EXTINF:1,\nfile:" + secret + "\n#EXT-X-ENDLIST\n");
    assertThatThrownBy(() -> ffmpeg.probe(playlist)).isInstanceOf(FfmpegFailure.class);
  }
}
