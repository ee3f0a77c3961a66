package app.spotwright.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Linux has a device that is always full. */
class DiskFullTest {
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void isRecognisedHoweverAndWhereverItWasWrittenTo() {
    Throwable channel = catchThrowable(() -> Files.write(FULL, new byte[9]));
    Throwable stream =
        catchThrowable(() -> {
          try (FileOutputStream out = new FileOutputStream(FULL.toFile())) {
            out.write(9);
          }
        });
    assertThat(channel).isInstanceOf(IOException.class);
    assertThat(DiskFull.is(channel)).as("%s", channel).isTrue();
    assertThat(DiskFull.is(stream)).as("%s", stream).isTrue();
    assertThat(DiskFull.is(new UncheckedIOException("cannot write", (IOException) channel)))
        .isTrue();
  }

  @Test
  void otherFailuresOfTheDiskAreNot() {
    assertThat(DiskFull.is(catchThrowable(() -> Files.readAllBytes(Path.of("/nowhere")))))
        .isFalse();
    assertThat(DiskFull.is(new IOException())).isFalse();
    assertThat(DiskFull.is(null)).isFalse();
  }
}
