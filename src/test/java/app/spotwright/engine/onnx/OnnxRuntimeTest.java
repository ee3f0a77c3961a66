package app.spotwright.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxRuntimeTest {
  /** With telemetry on, the library reads the command line and dies of a long one. */
  @Test
  void opensBehindALongCommandLineAndSoDoesNotReadIt() throws Exception {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-cp",
            System.getProperty("java.class.path"),
            Opening.class.getName(),
            "a".repeat(20_000));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("ORT_DISABLE_TELEMETRY");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("open");
  }

  static final class Opening {
    static void main(String[] arguments) {
      OnnxRuntime.environment();
      System.out.println("open " + arguments.length);
    }
  }
}
