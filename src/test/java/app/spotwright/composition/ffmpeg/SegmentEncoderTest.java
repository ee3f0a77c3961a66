package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentEncoderTest {
  private static final Resolution SMALL = new Resolution(108, 192);
  private static final IntConsumer QUIET = count -> {};

  private static Ffmpeg ffmpeg;

  @TempDir Path folder;

  @BeforeAll
  static void find() throws Exception {
    ffmpeg = TestFfmpeg.find();
  }

  @Test
  void everyFrameIsEncodedAndTagged() throws Exception {
    Path file = encode(new MovingBars(SMALL, 90, 1), 20, 50, "a.mp4");
    MediaProbe.Video video = Objects.requireNonNull(ffmpeg.probe(file).video());
    assertThat(video.frames()).isEqualTo(50);
    assertThat(video.averageRate()).isEqualTo(30);
    assertThat(List.of(video.pixelFormat(), video.range(), video.matrix()))
        .containsExactly("yuv420p", "tv", "bt709");
    assertThat(List.of(video.primaries(), video.transfer())).containsOnly("bt709");
  }

  @Test
  void theSameFramesGiveTheSameBytes() throws Exception {
    Path first = encode(new MovingBars(SMALL, 40, 1), 0, 40, "a.mp4");
    Path second = encode(new MovingBars(SMALL, 40, 1), 0, 40, "b.mp4");
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void aDrawingFaultReachesTheCallerAndLeavesNoProcess() {
    IllegalStateException fault = new IllegalStateException("no ink");
    FrameSource faulty =
        new Altered(new MovingBars(SMALL, 40, 1)) {
          @Override
          public void draw(int index, MemorySegment bgra) {
            if (index == 20) {
              throw fault;
            }
            super.draw(index, bgra);
          }
        };
    assertThatThrownBy(() -> encode(faulty, 0, 40, "a.mp4")).isSameAs(fault);
    assertThat(children()).isEmpty();
  }

  @Test
  void anEncoderThatDiesMidWayIsAFailureOfTheEncoder() {
    FrameSource killing =
        new Altered(new MovingBars(SMALL, 4_000, 1)) {
          @Override
          public void draw(int index, MemorySegment bgra) {
            if (index == 30) {
              children().forEach(ProcessHandle::destroyForcibly);
            }
            super.draw(index, bgra);
          }
        };
    assertThatThrownBy(() -> encode(killing, 0, 4_000, "a.mp4")).isInstanceOf(FfmpegFailure.class);
  }

  @Test
  void aFileThatCannotBeWrittenIsAFailureWithTheReason() {
    assertThatThrownBy(() -> encode(new MovingBars(SMALL, 40, 1), 0, 40, "none/a.mp4"))
        .isInstanceOf(FfmpegFailure.class)
        .hasMessageContaining("No such file");
  }

  @Test
  void interruptingEndsTheEncoder() throws Exception {
    CountDownLatch drawing = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                new SegmentEncoder(ffmpeg)
                    .encode(
                        List.of(
                            new Strip(
                                new MovingBars(SMALL, 100_000, 1),
                                new Piece(0, 100_000, Encoding.PREVIEW, folder.resolve("a.mp4")),
                                count -> drawing.countDown())));
              } catch (IOException | FfmpegFailure | InterruptedException e) {
                thrown.set(e);
              }
            });
    drawing.await();
    caller.interrupt();
    caller.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(children()).isEmpty();
  }

  private Path encode(FrameSource source, int from, int frames, String name) throws Exception {
    Path file = folder.resolve(name);
    Piece piece = new Piece(from, frames, Encoding.FINAL, file);
    new SegmentEncoder(ffmpeg).encode(List.of(new Strip(source, piece, QUIET)));
    assertThat(Files.size(file)).isPositive();
    return file;
  }

  private static List<ProcessHandle> children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
      return children.filter(ProcessHandle::isAlive).toList();
    }
  }

  private abstract static class Altered implements FrameSource {
    private final FrameSource source;

    Altered(FrameSource source) {
      this.source = source;
    }

    @Override
    public Resolution resolution() {
      return source.resolution();
    }

    @Override
    public int frames() {
      return source.frames();
    }

    @Override
    public void draw(int index, MemorySegment bgra) {
      source.draw(index, bgra);
    }

    @Override
    public void close() {
      source.close();
    }
  }
}
