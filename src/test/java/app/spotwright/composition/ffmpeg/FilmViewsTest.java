package app.spotwright.composition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Resolution;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmViewsTest {
  private static final Resolution TALL = new Resolution(54, 96);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static Ffmpeg ffmpeg;

  @TempDir Path folder;
  private Arena arena;

  @BeforeAll
  static void find() throws Exception {
    ffmpeg = TestFfmpeg.find();
  }

  @BeforeEach
  void openArena() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void closeArena() {
    arena.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 fps         | a.mp4  | testsrc2=size=128x72:rate=25  | -t 2 -c:v libx264 -pix_fmt yuv420p
          full range     | a.mp4  | testsrc2=size=128x72:rate=30  | -t 2 -c:v libx264 -pix_fmt yuvj420p
          JPEG pictures  | a.avi  | testsrc2=size=72x128:rate=24  | -t 2 -c:v mjpeg -pix_fmt yuvj422p
          VP9            | a.webm | testsrc2=size=128x72:rate=60  | -t 2 -c:v libvpx-vp9 -deadline realtime
          uneven rate    | a.mkv  | testsrc2=size=128x72:rate=50,select='gt(random(3)\\,0.4)' | -t 2 -fps_mode vfr -c:v libx264 -pix_fmt yuv420p
          wide pixels    | a.mp4  | testsrc2=size=64x64:rate=30,setsar=2 | -t 2 -c:v libx264 -pix_fmt yuv420p
          4:4:4 ten bits | a.mkv  | testsrc2=size=96x96:rate=30   | -t 2 -c:v libx264 -pix_fmt yuv444p10le
          shorter        | a.mp4  | testsrc2=size=128x72:rate=30  | -t 0.7 -c:v libx264 -pix_fmt yuv420p
          one frame      | a.mp4  | testsrc2=size=128x72:rate=30  | -frames:v 1 -c:v libx264 -pix_fmt yuv420p
          longer         | a.mp4  | testsrc2=size=128x72:rate=30  | -t 4 -c:v libx264 -pix_fmt yuv420p
          """)
  void anyFilmGivesEveryFrame(String what, String name, String picture, String encoding)
      throws Exception {
    Path file = film(name, picture, encoding);
    List<Integer> shades = new ArrayList<>();
    try (FilmViews frames = open(file, 45)) {
      MemorySegment bgra = arena.allocate(TALL.bgraBytes());
      for (int i = 0; i < 45; i++) {
        frames.view(0).draw(i, bgra);
        shades.add(Arrays.hashCode(bgra.toArray(ValueLayout.JAVA_BYTE)));
      }
    }
    assertThat(shades).as(what).hasSize(45);
    assertThat(shades.stream().distinct().count())
        .as("different pictures: " + what)
        .isGreaterThan(name.equals("a.mp4") && encoding.contains("-frames") ? 0 : 15);
  }

  @Test
  void shapesSideBySideShowTheSameMomentAndFramesMayBeLeftOut() throws Exception {
    Path file = film("a.mp4", "testsrc2=size=128x72:rate=30", "-t 2 -c:v libx264 -pix_fmt yuv420p");
    Resolution wide = new Resolution(96, 54);
    MemorySegment alone = arena.allocate(TALL.bgraBytes());
    try (FilmViews one = open(file, 45)) {
      for (int i = 0; i <= 30; i++) {
        one.view(0).draw(i, alone);
      }
    }
    try (FilmViews both = FilmViews.open(ffmpeg, file, 45, 20, 25, List.of(wide, TALL))) {
      MemorySegment other = arena.allocate(wide.bgraBytes());
      MemorySegment tall = arena.allocate(TALL.bgraBytes());
      for (int i : new int[] {20, 21, 30}) {
        both.view(0).draw(i, other);
        both.view(1).draw(i, tall);
      }
      assertThat(tall.mismatch(alone)).isEqualTo(-1);
      assertThatIllegalStateException().isThrownBy(() -> both.view(1).draw(21, tall));
      both.finish();
    }
  }

  @Test
  void theMiddleIsCutOutAndNothingIsStretched() throws Exception {
    // Left third blue, middle third red, right third blue: a tall cut sees red only.
    String thirds = "color=blue:size=192x64:rate=30,drawbox=x=64:w=64:h=64:color=red:t=fill";
    Path file = film("a.mp4", thirds, "-t 1 -c:v libx264 -pix_fmt yuv420p");
    try (FilmViews frames = open(file, 30)) {
      MemorySegment bgra = arena.allocate(TALL.bgraBytes());
      frames.view(0).draw(0, bgra);
      assertThat(redShare(bgra)).isEqualTo(1);
    }
  }

  @Test
  void aTurnedFilmStandsUpright() throws Exception {
    Path flat =
        film("flat.mp4", "color=red:size=128x72:rate=30", "-t 1 -c:v libx264 -pix_fmt yuv420p");
    Path turned = folder.resolve("turned.mp4");
    ffmpeg.run(
        Arguments.of("-display_rotation 90 -i").file(flat).words("-c copy").file(turned).list(),
        LIMIT);
    MediaProbe.Video video = Film.open(ffmpeg, turned, 30).video();
    assertThat(List.of(video.shownWidth(), video.shownHeight())).containsExactly(72, 128);
    try (FilmViews frames = open(turned, 30)) {
      MemorySegment bgra = arena.allocate(TALL.bgraBytes());
      frames.view(0).draw(0, bgra);
      assertThat(redShare(bgra)).isEqualTo(1);
    }
  }

  @Test
  void aFullRangeFilmKeepsItsBlackAndWhite() throws Exception {
    Path file =
        film(
            "a.mp4",
            "color=white:size=64x64:rate=30,format=rgb24,scale=out_range=pc,format=yuvj420p",
            "-t 1 -c:v libx264 -pix_fmt yuvj420p");
    try (FilmViews frames = open(file, 30)) {
      MemorySegment bgra = arena.allocate(TALL.bgraBytes());
      frames.view(0).draw(0, bgra);
      assertThat(bgra.get(ValueLayout.JAVA_BYTE, 0) & 0xFF).isGreaterThan(250);
    }
  }

  @Test
  void soundAloneIsNoFilm() throws Exception {
    Path file = folder.resolve("a.m4a");
    ffmpeg.run(Arguments.of("-f lavfi -i sine=440 -t 1").file(file).list(), LIMIT);
    assertThatThrownBy(() -> open(file, 30))
        .isInstanceOf(UnreadableFilm.class)
        .hasMessageContaining("no moving picture");
  }

  @Test
  void aFileThatIsCutOffFailsWithItsName() throws Exception {
    Path whole =
        film(
            "a.mp4",
            "testsrc2=size=128x72:rate=30",
            "-t 2 -c:v libx264 -pix_fmt yuv420p -movflags +faststart");
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(
            () -> {
              try (FilmViews frames = open(half, 45)) {
                MemorySegment bgra = arena.allocate(TALL.bgraBytes());
                for (int i = 0; i < 45; i++) {
                  frames.view(0).draw(i, bgra);
                }
                frames.finish();
              }
            })
        .isInstanceOf(UnreadableFilm.class)
        .hasMessageContaining("half.mp4");
  }

  @Test
  void aTextThatCallsItselfAFilmIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("a.mp4"), "not a film at all");
    assertThatThrownBy(() -> open(file, 30))
        .isInstanceOf(UnreadableFilm.class)
        .hasMessageContaining("a.mp4");
  }

  private static FilmViews open(Path file, int frames) throws Exception {
    return FilmViews.open(ffmpeg, file, frames, 0, frames, List.of(TALL));
  }

  private static double redShare(MemorySegment bgra) {
    int red = 0;
    int pixels = (int) (bgra.byteSize() / 4);
    for (int i = 0; i < pixels; i++) {
      int pixel = bgra.getAtIndex(ValueLayout.JAVA_INT, i);
      if ((pixel >> 16 & 0xFF) > 200 && (pixel & 0xFF) < 60) {
        red++;
      }
    }
    return (double) red / pixels;
  }

  private Path film(String name, String picture, String encoding) throws Exception {
    Path file = folder.resolve(name);
    ffmpeg.run(
        Arguments.of("-f lavfi -i").word(picture).words(encoding.strip()).file(file).list(), LIMIT);
    return file;
  }
}
