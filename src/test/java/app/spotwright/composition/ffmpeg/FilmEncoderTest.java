package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmEncoderTest {
  private static final Resolution SIZE = new Resolution(96, 160);
  private static final Encoding EXACT = new Encoding("veryfast", 4);
  private static final IntConsumer QUIET = count -> {};

  private static Ffmpeg ffmpeg;

  @TempDir Path folder;

  @BeforeAll
  static void find() throws Exception {
    ffmpeg = TestFfmpeg.find();
  }

  @Test
  void layersLieOverTheFilmFromTheFrameOnWhichTheyAppear() throws Exception {
    Path film = film("color=blue:size=96x160:rate=30", "-t 2 -c:v libx264 -pix_fmt yuv420p");
    Path file = folder.resolve("out.mp4");
    encode(film, new Square(60), new Piece(10, 40, EXACT, file));
    try (FilmViews frames = FilmViews.open(ffmpeg, file, 40, 0, 40, List.of(SIZE));
        Arena arena = Arena.ofConfined()) {
      MemorySegment bgra = arena.allocate(SIZE.bgraBytes());
      for (int i = 0; i < 40; i++) {
        frames.view(0).draw(i, bgra);
        assertNear(pixel(bgra, 50, 90), i + 10 < 25 ? 0x0000FF : 0xFF0000, i);
        assertNear(pixel(bgra, 50, 70), i + 10 < 25 ? 0x0000FF : 0x80007F, i);
        assertNear(pixel(bgra, 10, 10), 0x0000FF, i);
      }
    }
  }

  @Test
  void aFullRangeFilmComesOutTagged() throws Exception {
    Path film = film("testsrc2=size=160x90:rate=25", "-t 1 -c:v libx264 -pix_fmt yuvj420p");
    Path file = folder.resolve("out.mp4");
    encode(film, new Square(60), new Piece(0, 60, EXACT, file));
    MediaProbe.Video video = Objects.requireNonNull(ffmpeg.probe(file).video());
    assertThat(video.frames()).isEqualTo(60);
    assertThat(List.of(video.pixelFormat(), video.range(), video.matrix(), video.primaries()))
        .containsExactly("yuv420p", "tv", "bt709", "bt709");
    assertThat(List.of(video.width(), video.height())).containsExactly(96, 160);
  }

  @Test
  void aFilmThatIsCutOffIsUnreadable() throws Exception {
    Path whole =
        film(
            "testsrc2=size=160x90:rate=30",
            "-t 2 -c:v libx264 -pix_fmt yuv420p -movflags +faststart");
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
    Piece piece = new Piece(0, 60, EXACT, folder.resolve("out.mp4"));
    assertThatThrownBy(() -> encode(half, new Square(60), piece))
        .isInstanceOf(UnreadableFilm.class)
        .hasMessageContaining("half.mp4");
  }

  @Test
  void aFilmWithoutLayersIsEncodedToo() throws Exception {
    Path film = film("testsrc2=size=160x90:rate=30", "-t 1 -c:v libx264 -pix_fmt yuv420p");
    Path file = folder.resolve("out.mp4");
    Square none =
        new Square(30) {
          @Override
          public Box reach() {
            return new Box(0, 0, 0, 0);
          }
        };
    encode(film, none, new Piece(0, 30, EXACT, file));
    assertThat(Objects.requireNonNull(ffmpeg.probe(file).video()).frames()).isEqualTo(30);
  }

  @Test
  void layersThatCannotBeLaidLeaveNoDecoderBehind() throws Exception {
    Path film = film("testsrc2=size=160x90:rate=30", "-t 1 -c:v libx264 -pix_fmt yuv420p");
    Square uneven =
        new Square(30) {
          @Override
          public Resolution resolution() {
            return new Resolution(95, 159); // has no 4:2:0 pictures
          }
        };
    Piece piece = new Piece(0, 30, EXACT, folder.resolve("out.mp4"));
    List<Strip> strips =
        List.of(new Strip(new Square(30), piece, QUIET), new Strip(uneven, piece, QUIET));
    long sockets = openSockets();
    assertThatThrownBy(() -> new FilmEncoder(ffmpeg).encode(film, strips))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(openSockets()).as("sockets").isEqualTo(sockets);
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      assertThat(children.filter(child -> reads(child, film))).as("decoders").isEmpty();
    }
  }

  private static boolean reads(ProcessHandle child, Path film) {
    return child.info().commandLine().orElse("").contains(film.toString());
  }

  private static long openSockets() throws IOException {
    long sockets = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path file : files) {
        // the listing's own is gone by the time it is looked at
        boolean there = Files.isSymbolicLink(file);
        sockets += there && Files.readSymbolicLink(file).toString().startsWith("socket:") ? 1 : 0;
      }
    }
    return sockets;
  }

  private static void encode(Path film, FrameSource layers, Piece piece) throws Exception {
    new FilmEncoder(ffmpeg).encode(film, List.of(new Strip(layers, piece, QUIET)));
  }

  private Path film(String picture, String encoding) throws Exception {
    Path file = folder.resolve("film.mp4");
    ffmpeg.run(
        Arguments.of("-f lavfi -i").word(picture).words(encoding).file(file).list(),
        Duration.ofSeconds(30));
    return file;
  }

  private static int pixel(MemorySegment bgra, int x, int y) {
    return bgra.getAtIndex(ValueLayout.JAVA_INT, (long) y * SIZE.width() + x) & 0xFFFFFF;
  }

  private static void assertNear(int colour, int wanted, int frame) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(colour >> shift & 255)
          .as("frame %d, #%06x for #%06x", frame, colour, wanted)
          .isCloseTo(wanted >> shift & 255, within(12));
    }
  }

  /** From frame 25 on a red square, its upper half half transparent. */
  private static class Square implements FrameSource {
    private final int frames;

    Square(int frames) {
      this.frames = frames;
    }

    @Override
    public Resolution resolution() {
      return SIZE;
    }

    @Override
    public int frames() {
      return frames;
    }

    @Override
    public Box reach() {
      return new Box(40, 60, 40, 40);
    }

    @Override
    public void draw(int index, MemorySegment bgra) {
      bgra.fill((byte) 0);
      for (int y = 60; index >= 25 && y < 100; y++) {
        for (int x = 40; x < 80; x++) {
          int colour = y < 80 ? 0x80800000 : 0xFFFF0000;
          bgra.setAtIndex(ValueLayout.JAVA_INT, (long) y * SIZE.width() + x, colour);
        }
      }
    }

    @Override
    public void close() {}
  }
}
