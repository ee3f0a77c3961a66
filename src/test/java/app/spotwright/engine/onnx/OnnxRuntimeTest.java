package app.spotwright.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.spotwright.engine.cutout.Cutout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OnnxRuntimeTest {
  /** With telemetry on, the library reads the command line and dies of a long one. */
  @Test
  void opensBehindALongCommandLineAndSoDoesNotReadIt() throws Exception {
    Ended ended = run(Opening.class, "a".repeat(20_000));
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("open");
  }

  /** As when somebody presses Ctrl-C during a cut-out: it has a moment to come to its end. */
  @Test
  void aNetworkAtWorkGoesOnWhileTheProcessIsToldToEnd() throws Exception {
    Ended ended = run(Ending.class);
    assertThat(ended.code()).as(ended.said()).isEqualTo(Ending.CODE);
  }

  private record Ended(int code, String said) {}

  private static Ended run(Class<?> program, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("ORT_DISABLE_TELEMETRY");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  static final class Opening {
    static void main(String[] arguments) {
      OnnxRuntime.environment();
      System.out.println("open " + arguments.length);
    }
  }

  /**
   * Runs the bundled network again and again, also while shutdown hooks run. Each run asks for
   * memory anew, as speech does: the runtime tells its log about that, which is where it died.
   */
  static final class Ending {
    static final int CODE = 130;
    private static final int SIDE = 320;
    private static final int AFTERWARDS = 6;
    private static final CountDownLatch AT_WORK = new CountDownLatch(1);
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    static void main() throws Exception {
      Thread.ofPlatform().daemon().start(Ending::work);
      AT_WORK.await();
      Runtime.getRuntime().addShutdownHook(new Thread(Ending::leave));
      System.exit(1);
    }

    private static void leave() {
      try {
        ENDED.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      Runtime.getRuntime().halt(CODE);
    }

    private static void work() {
      OrtEnvironment environment = OnnxRuntime.environment();
      float[] grey = new float[3 * SIDE * SIDE];
      try (InputStream model = Cutout.class.getResourceAsStream("u2netp.onnx");
          OrtSession session = environment.createSession(model.readAllBytes());
          OnnxTensor tensor =
              OnnxTensor.createTensor(
                  environment, FloatBuffer.wrap(grey), new long[] {1, 3, SIDE, SIDE});
          OrtSession.RunOptions options = new OrtSession.RunOptions()) {
        options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        String input = session.getInputNames().iterator().next();
        for (int i = 0; i <= AFTERWARDS; i++) {
          session.run(Map.of(input, tensor), options).close();
          AT_WORK.countDown();
        }
      } catch (IOException | OrtException e) {
        e.printStackTrace();
        Runtime.getRuntime().halt(1);
      }
      ENDED.countDown();
    }
  }
}
