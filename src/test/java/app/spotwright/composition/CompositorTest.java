package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.composition.CompositionFailure.Fault;
import app.spotwright.composition.CompositionFailure.Layer;
import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.MediaProbe;
import app.spotwright.composition.ffmpeg.TestFfmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositorTest {
  private static final Target TALL =
      new Target(AspectRatio.VERTICAL_9_16, new Resolution(108, 192));
  private static final Target WIDE =
      new Target(AspectRatio.LANDSCAPE_16_9, new Resolution(192, 108));
  private static final Label LABEL =
      new Label(Label.Source.COMPOSITE_WITH_TRAINED, "Cups & more", "Made with AI <really>");
  private static final CompositionProgress QUIET = (aspect, segment, frames, share, rendered) -> {};
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static Ffmpeg ffmpeg;

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeAll
  static void find() throws Exception {
    ffmpeg = TestFfmpeg.find();
  }

  @BeforeEach
  void open() throws Exception {
    workshop = Workshop.open(folder.resolve("shop"), "test", WorkshopSettings.DEFAULT);
  }

  @AfterEach
  void close() throws Exception {
    workshop.close();
  }

  @Test
  void aRenditionIsExactToTheFrameInEveryShape() throws Exception {
    for (Rendition rendition : compose(new TestReel(60, 75, 61), 2, TALL, WIDE)) {
      MediaProbe probe = ffmpeg.probe(rendition.file());
      MediaProbe.Video video = Objects.requireNonNull(probe.video());
      assertThat(video.frames()).isEqualTo(196);
      assertThat(new Resolution(video.width(), video.height()))
          .isEqualTo(rendition.target().resolution());
      assertThat(video.averageRate()).isEqualTo(30);
      assertThat(List.of(video.pixelFormat(), video.range(), video.matrix(), video.transfer()))
          .containsExactly("yuv420p", "tv", "bt709", "bt709");
      MediaProbe.Audio audio = Objects.requireNonNull(probe.audio());
      assertThat(List.of(audio.codec(), audio.rate(), audio.channels()))
          .containsExactly("aac", 48_000, 2);
      assertThat(timeSteps(rendition.file())).containsOnly(512);
      assertThat(frameHashes(rendition.file())).hasSize(196);
    }
  }

  @Test
  void scenesTakenOutOneByOneAreTheVideoAgainFrameForFrame() throws Exception {
    TestReel reel = new TestReel(60, 75, 61, 47);
    Path whole = compose(reel, 2, TALL).getFirst().file();
    List<Integer> borders = new ArrayList<>(reel.build().timeline().parts());
    borders.add(60 + 75 + 61 + 47);
    ClipCutter cutter = new ClipCutter(ffmpeg);
    List<String> frames = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path clip = folder.resolve("scene-%d.mp4".formatted(i));
      int length = borders.get(i + 1) - borders.get(i);
      cutter.cut(whole, borders.get(i), length, clip);
      List<String> own = frameHashes(clip);
      assertThat(own).hasSize(length);
      frames.addAll(own);
      assertThat(timeSteps(clip)).containsOnly(512);
      assertThat(ffmpeg.probe(clip).audio()).isNull();
      assertThat(Mp4Boxes.read(clip).getLast().text()).contains("Cups &amp; more");
    }
    assertThat(frames).isEqualTo(frameHashes(whole));
  }

  @Test
  void otherWordsInOneSceneLeaveEveryOtherSegmentAsItWas() throws Exception {
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(2));
    List<Artifact> before = film(compositor, new TestReel(60, 60, 60, 60));
    List<Artifact> after =
        film(compositor, new TestReel(60, 60, 60, 60).headline(3, "Something else"));
    assertThat(after.subList(0, 5))
        .allMatch(Artifact::reused)
        .extracting(Artifact::fingerprint)
        .isEqualTo(before.subList(0, 5).stream().map(Artifact::fingerprint).toList());
    assertThat(after.subList(5, 7)).noneMatch(Artifact::reused);
  }

  @Test
  void changedWordsLeaveTheOtherFramesIdentical() throws Exception {
    List<String> before = frameHashes(compose(new TestReel(60, 60, 60), 2, TALL).getFirst().file());
    List<String> after =
        frameHashes(
            compose(new TestReel(60, 60, 60).headline(0, "Other words"), 2, TALL)
                .getFirst()
                .file());
    assertThat(after.subList(75, 180)).isEqualTo(before.subList(75, 180));
    assertThat(after.subList(0, 75)).isNotEqualTo(before.subList(0, 75));
  }

  @Test
  void nothingChangedMakesNothingAgain() throws Exception {
    compose(new TestReel(60, 60), 2, TALL);
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(2));
    List<List<Double>> told = new ArrayList<>();
    Footage footage =
        compositor
            .film(
                commission(new TestReel(60, 60), TALL),
                (aspect, segment, frames, share, rendered) -> told.add(List.of(share, rendered)))
            .getFirst();
    assertThat(footage.segments()).allMatch(Artifact::reused);
    assertThat(told).as("all is done, nothing was rendered").endsWith(List.of(1.0, 0.0));
    assertThat(compositor.finish(footage, mix(), LABEL).artifact().reused()).isTrue();
  }

  @Test
  void theBytesDependNeitherOnTheFolderNorOnTheNumberOfCores() throws Exception {
    Path one = compose(new TestReel(60, 60), 1, TALL).getFirst().file();
    try (Workshop other =
        Workshop.open(folder.resolve("elsewhere"), "test", WorkshopSettings.DEFAULT)) {
      Compositor compositor =
          new Compositor(other, new MotionStudio(), ffmpeg, new EncoderSeats(4));
      Footage footage = compositor.film(commission(new TestReel(60, 60), TALL), QUIET).getFirst();
      Path two = compositor.finish(footage, mix(), LABEL).file();
      assertThat(two).hasSameBinaryContentAs(one);
    }
  }

  @Test
  void progressGrowsToTheWhole() throws Exception {
    List<Double> shares = new ArrayList<>();
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(1));
    compositor.film(
        commission(new TestReel(45, 45), TALL),
        (aspect, segment, frames, share, rendered) -> {
          shares.add(share);
          assertThat(rendered).isEqualTo(share);
        });
    assertThat(shares).isSorted().endsWith(1.0);
  }

  @Test
  void aFilmedSceneIsLaidOutInEveryShape() throws Exception {
    Path film = film("yuvj420p", "-t 2");
    for (Rendition rendition : compose(new TestReel(60, 75, 60).film(1, film), 2, TALL, WIDE)) {
      MediaProbe.Video video = Objects.requireNonNull(ffmpeg.probe(rendition.file()).video());
      assertThat(video.frames()).isEqualTo(195);
      assertThat(List.of(video.pixelFormat(), video.range(), video.matrix()))
          .containsExactly("yuv420p", "tv", "bt709");
      assertThat(timeSteps(rendition.file())).containsOnly(512);
    }
  }

  @Test
  void aBrokenFilmIsTheFaultOfItsSceneOnly() throws Exception {
    Path film = Files.writeString(folder.resolve("broken.mp4"), "no film");
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(2));
    assertThatThrownBy(
            () -> compositor.film(commission(new TestReel(45, 60, 45).film(1, film), TALL), QUIET))
        .isInstanceOfSatisfying(
            CompositionFailure.class,
            failure ->
                assertThat(failure.faults())
                    .allMatch(fault -> fault.scene() == 1 && fault.layer() == Layer.FILM)
                    .hasSize(3));
    List<Artifact> simpler =
        compositor.film(commission(new TestReel(45, 60, 45), TALL), QUIET).getFirst().segments();
    assertThat(simpler)
        .extracting(Artifact::reused)
        .containsExactly(true, false, false, false, true);
  }

  @Test
  void aSceneThatCannotBeDrawnIsNamed() throws Exception {
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(2));
    assertThatThrownBy(
            () -> compositor.film(commission(new TestReel(45, 60).undrawable(1), TALL), QUIET))
        .isInstanceOfSatisfying(
            CompositionFailure.class,
            failure ->
                assertThat(failure.faults())
                    .extracting(Fault::scene, Fault::layer)
                    .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, Layer.SCENE),
                        org.assertj.core.groups.Tuple.tuple(0, Layer.TRANSITION)));
  }

  @Test
  void cancellingLeavesNoProcessAndNoFile() throws Exception {
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(2));
    CountDownLatch going = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                compositor.film(
                    commission(new TestReel(3000, 3000), TALL, WIDE),
                    (aspect, segment, frames, share, rendered) -> going.countDown());
              } catch (IOException | InterruptedException | CompositionFailure e) {
                thrown.set(e);
              }
            });
    going.await();
    caller.interrupt();
    caller.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    try (Stream<Path> files = Files.walk(folder.resolve("shop"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".mp4"))).isEmpty();
    }
  }

  @Test
  void theFileStartsFastAndSaysHowItWasMade() throws Exception {
    Path file = compose(new TestReel(45, 45), 2, TALL).getFirst().file();
    List<Mp4Boxes.Box> boxes = Mp4Boxes.read(file);
    assertThat(boxes).extracting(Mp4Boxes.Box::type).containsSubsequence("ftyp", "moov", "mdat");
    Mp4Boxes.Box last = boxes.getLast();
    assertThat(last.type()).isEqualTo("uuid");
    assertThat(Arrays.copyOf(last.content(), 16)).isEqualTo(XmpBox.UUID);
    assertThat(last.text())
        .contains(Label.Source.COMPOSITE_WITH_TRAINED.uri())
        .contains("Cups &amp; more")
        .contains("Made with AI &lt;really&gt;");
    String moov =
        boxes.stream().filter(box -> box.type().equals("moov")).findFirst().orElseThrow().text();
    assertThat(moov)
        .contains("digital_source_type")
        .contains(Label.Source.COMPOSITE_WITH_TRAINED.uri());
  }

  @Test
  void aStillShowsAFrameOfADrawnAndOfAFilmedClip() throws Exception {
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(1));
    Reel reel = new TestReel(60, 60).film(1, film("yuv420p", "-t 3")).build();
    Picture drawn = compositor.still(reel.clips().getFirst(), reel.props(), 40, TALL.resolution());
    Picture filmed = compositor.still(reel.clips().getLast(), reel.props(), 40, TALL.resolution());
    assertThat(drawn.resolution()).isEqualTo(TALL.resolution());
    assertThat(filmed.rgba()).isNotEqualTo(drawn.rgba());
  }

  private List<Rendition> compose(TestReel reel, int cores, Target... targets) throws Exception {
    Compositor compositor =
        new Compositor(workshop, new MotionStudio(), ffmpeg, new EncoderSeats(cores));
    List<Rendition> renditions = new ArrayList<>();
    for (Footage footage : compositor.film(commission(reel, targets), QUIET)) {
      renditions.add(compositor.finish(footage, mix(), LABEL));
    }
    return renditions;
  }

  private static List<Artifact> film(Compositor compositor, TestReel reel) throws Exception {
    return compositor.film(commission(reel, TALL), QUIET).getFirst().segments();
  }

  private static Commission commission(TestReel reel, Target... targets) {
    return new Commission(reel.build(), List.of(targets), Quality.PREVIEW);
  }

  private Mix mix() {
    try {
      Path file = folder.resolve("mix.wav");
      if (!Files.exists(file)) {
        ffmpeg.run(
            Arguments.of("-f lavfi -i sine=440:sample_rate=48000 -t 1 -ac 2").file(file).list(),
            LIMIT);
      }
      return new Mix(file, Fingerprint.of(new byte[] {1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FfmpegFailure | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Path film(String pixels, String length) throws Exception {
    Path file = folder.resolve("film.mp4");
    ffmpeg.run(
        Arguments.of("-f lavfi -i testsrc2=size=320x180:rate=25")
            .words(length + " -c:v libx264 -pix_fmt " + pixels)
            .file(file)
            .list(),
        LIMIT);
    return file;
  }

  private List<String> frameHashes(Path file) throws Exception {
    Path hashes = folder.resolve("hashes.txt");
    ffmpeg.run(
        Arguments.of("-xerror -i").file(file).words("-map 0:v -f framemd5").file(hashes).list(),
        LIMIT);
    return frames(hashes).map(fields -> fields[5]).toList();
  }

  private List<Integer> timeSteps(Path file) throws Exception {
    Path times = folder.resolve("times.txt");
    ffmpeg.run(
        Arguments.of("-i")
            .file(file)
            .words("-map 0:v -enc_time_base 1:15360 -fps_mode passthrough")
            .words("-f framemd5")
            .file(times)
            .list(),
        LIMIT);
    List<Integer> stamps =
        frames(times).map(fields -> Integer.parseInt(fields[2].strip())).toList();
    List<Integer> steps = new ArrayList<>();
    for (int i = 1; i < stamps.size(); i++) {
      steps.add(stamps.get(i) - stamps.get(i - 1));
    }
    return steps;
  }

  private static Stream<String[]> frames(Path listing) throws IOException {
    return Files.readAllLines(listing).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(",", -1));
  }
}
