package app.spotwright.provider.embedded;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Runs speaking programs that the machine may have: text in, bytes out, never for long. */
final class VoiceCommand {
  private static final int PATIENCE_SECONDS = 30;
  private static final int LONGEST = 64 << 20;

  private VoiceCommand() {}

  /** A program on a search path such as that of the environment. */
  static Optional<Path> find(String name, String searchPath) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(searchPath)
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What a program answers to a text.
   *
   * @throws IOException if it cannot be run, fails, or takes longer than half a minute
   */
  static byte[] ask(List<String> command, String text) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture<Void> impatience =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    try (OutputStream in = process.getOutputStream();
        InputStream out = process.getInputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
      in.close();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      answer.write(out.readNBytes(LONGEST));
      if (process.waitFor() != 0) {
        throw new IOException(command.getFirst() + " ended with " + process.exitValue());
      }
      return answer.toByteArray();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command.getFirst() + " spoke", e);
    } finally {
      impatience.cancel(false);
      process.destroyForcibly();
    }
  }
}
