package app.spotwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.engine.picture.PictureFiles;
import app.spotwright.intake.UnreadablePicture.Reason;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {
  private static final PictureLimits LIMITS = PictureLimits.standard();
  @TempDir Path folder;
  private final PictureIntake intake = new PictureIntake(LIMITS);

  private static Picture decoded(PictureIntake intake, Path file)
      throws UnreadablePicture, InterruptedException {
    return intake.decode(intake.admit(file));
  }

  @AfterEach
  void noDecoderIsLeftRunning() {
    assertThat(decoders()).isEmpty();
  }

  @Test
  void aPhotoComesInUprightWithTheFingerprintOfItsFile() throws Exception {
    byte[] jpeg = PictureFiles.turned(PictureFiles.jpeg(PictureFiles.quarters(640, 320), true), 6);
    AdmittedPicture admitted = intake.admit(file("photo.jpg", jpeg));
    assertThat(intake.decode(admitted).resolution()).isEqualTo(new Resolution(320, 640));
    assertThat(admitted.content()).isEqualTo(Fingerprint.of(jpeg));
  }

  @Test
  void theNameSaysNothing() throws Exception {
    byte[] png = PictureFiles.png(1, 1, 8, 4, new byte[] {0, 90, 40});
    assertThat(decoded(intake, file("photo.gif", png)).rgba()).containsExactly(90, 90, 90, 40);
  }

  @Test
  void largePhotosArriveInWorkingSize() throws Exception {
    Path file = file("big.jpg", PictureFiles.jpeg(PictureFiles.quarters(3000, 2000), false));
    assertThat(decoded(intake, file).resolution()).isEqualTo(new Resolution(2400, 1600));
  }

  @Test
  void anAheadOfTimeCacheThatDoesNotFitOnlyCostsTime() throws Exception {
    Path photo = file("photo.jpg", PictureFiles.jpeg(PictureFiles.quarters(640, 320), false));
    System.setProperty("spotwright.aot", file("old.aot", new byte[4096]).toString());
    try {
      assertThat(decoded(intake, photo).resolution()).isEqualTo(new Resolution(640, 320));
    } finally {
      System.clearProperty("spotwright.aot");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a......,a GIF file,Save it as",
    "<svg xmlns='http://www.w3.org/2000/svg'/>,a SVG file,Save it as",
    "____ftypheic____mif1,a HEIC file,Save it as",
    "Dear all,is not a picture,Use a JPEG",
    "'',is empty (0 bytes),again"
  })
  void whatIsNoPhotoIsNamed(String content, String what, String next) throws IOException {
    Path file = file("photo.jpg", content.getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> decoded(intake, file))
        .isInstanceOf(UnreadablePicture.class)
        .hasMessageContainingAll("'photo.jpg'", what, next);
  }

  @Test
  void whoKnowsTheFileByAnotherNameIsToldThatOne() throws IOException {
    Path file = file("upload-7.jpg", new byte[0]);
    assertThatThrownBy(() -> intake.admit(file))
        .isInstanceOfSatisfying(
            UnreadablePicture.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.EMPTY);
              assertThat(e.sentence("Ada's\nmug.jpg").inEnglish())
                  .isEqualTo(
                      "'Ada's?mug.jpg' is empty (0 bytes). Export or copy the picture again.");
            });
  }

  @Test
  void pathsThatLeadNowhereAreNamed() {
    assertThatThrownBy(() -> decoded(intake, folder.resolve("gone.jpg")))
        .hasMessage("'gone.jpg' does not exist. Check the path of the picture.");
    assertThatThrownBy(() -> decoded(intake, folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> decoded(intake, Path.of("/dev/zero")))
        .hasMessageContaining("is not an ordinary file");
  }

  @Test
  void cutOffAndBrokenFilesAreRefused() throws IOException {
    byte[] whole = PictureFiles.jpeg(PictureFiles.quarters(640, 480), false);
    Path half = file("half.jpg", PictureFiles.firstPart(whole, 0.5));
    assertThatThrownBy(() -> decoded(intake, half))
        .hasMessage(
            "'half.jpg': the picture is cut off before its end."
                + " Open it, save it again and use the new file.");
    Path start = file("start.jpg", PictureFiles.firstPart(whole, 0.01));
    assertThatThrownBy(() -> decoded(intake, start)).hasMessageContaining("header");
  }

  @Test
  void fiftyThousandSquaredIsRefusedFromItsHeader() throws IOException {
    Path file = file("bomb.png", PictureFiles.hugePng());
    long start = System.nanoTime();
    assertThatThrownBy(() -> decoded(intake, file))
        .hasMessageContainingAll("50,000 x 50,000 pixels", "60 megapixels");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(250));
  }

  @Test
  void tooManyBytesAreRefused() throws IOException {
    Path file = file("large.jpg", new byte[10_000_001]);
    assertThatThrownBy(() -> decoded(intake, file)).hasMessageContainingAll("larger than 10 MB");
  }

  @Test
  void aDecoderWithoutMemoryDiesAloneAndTheAnswerSaysSo() throws IOException {
    var tight =
        new PictureIntake(new PictureLimits(10_000_000, 60_000_000, 2400, LIMITS.timeLimit(), 4));
    Path file = file("big.jpg", PictureFiles.jpeg(PictureFiles.quarters(2400, 2000), false));
    assertThatThrownBy(() -> decoded(tight, file))
        .hasMessageContainingAll("'big.jpg'", "gave up", "Save");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void aDecoderThatTakesTooLongIsStopped() throws IOException {
    var hasty =
        new PictureIntake(
            new PictureLimits(10_000_000, 60_000_000, 2400, Duration.ofMillis(20), 192));
    Path file = file("big.jpg", PictureFiles.jpeg(PictureFiles.quarters(2400, 2000), false));
    assertThatThrownBy(() -> decoded(hasty, file)).hasMessageContaining("took longer");
  }

  @Test
  void aKilledDecoderIsAClearAnswer() throws Exception {
    Path file = file("big.jpg", PictureFiles.jpeg(PictureFiles.quarters(6000, 5000), true));
    var answer = CompletableFuture.supplyAsync(() -> refusal(file));
    Optional<ProcessHandle> child = Optional.empty();
    while (child.isEmpty() && !answer.isDone()) {
      child = decoders().stream().findFirst();
      Thread.onSpinWait();
    }
    child.orElseThrow().destroyForcibly();
    assertThat(answer.get(10, TimeUnit.SECONDS)).contains("gave up");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anInterruptEndsTheDecoder() throws Exception {
    Path file = file("big.jpg", PictureFiles.jpeg(PictureFiles.quarters(6000, 5000), true));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> decoded(intake, file)).isInstanceOf(InterruptedException.class);
  }

  private String refusal(Path file) {
    try {
      return decoded(intake, file).toString();
    } catch (UnreadablePicture | InterruptedException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** By their main class: other tests of this JVM may have children of their own. */
  private static List<ProcessHandle> decoders() {
    return ProcessHandle.current().children().filter(PictureIntakeTest::decodes).toList();
  }

  private static boolean decodes(ProcessHandle child) {
    try {
      // the handle's own command line ends after a page, and the class path alone is longer
      return Files.readString(Path.of("/proc/%d/cmdline".formatted(child.pid())))
          .contains(PictureChild.class.getName());
    } catch (IOException e) {
      return false; // it has ended
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
