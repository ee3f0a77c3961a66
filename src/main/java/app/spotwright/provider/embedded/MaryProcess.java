package app.spotwright.provider.embedded;

import app.spotwright.media.Sound;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A running {@link MaryChild}. Not thread-safe. */
final class MaryProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LONGEST = 64 << 20;

  private final Path classes;
  private final Process process;
  private final DataOutputStream questions;
  private final DataInputStream answers;

  /**
   * Starts the voice: about four seconds, 300 MB in a process of its own.
   *
   * @param jars folder with MaryTTS and all that it needs
   */
  MaryProcess(Path jars) throws IOException {
    classes = Files.createTempDirectory("spotwright-voice");
    try {
      Path target = classes.resolve(MaryChild.class.getName().replace('.', '/') + ".class");
      Files.createDirectories(target.getParent());
      try (InputStream in = MaryChild.class.getResourceAsStream("MaryChild.class")) {
        if (in == null) {
          throw new IOException("MaryChild.class is missing from the program");
        }
        Files.copy(in, target);
      }
      process = start(jars);
    } catch (IOException e) {
      remove();
      throw e;
    }
    questions = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
    try {
      patiently(answers::readByte);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Process start(Path jars) throws IOException {
    String launcher = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            launcher,
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dlog4j2.level=ERROR",
            "-Dlog4j2.formatMsgNoLookups=true",
            "-cp",
            jars.toAbsolutePath().resolve("*") + File.pathSeparator + classes,
            MaryChild.class.getName())
        .directory(jars.toFile()) // MaryTTS keeps a log below the folder that it runs in
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  Sound speak(String text) throws IOException {
    byte[] question = text.getBytes(StandardCharsets.UTF_8);
    questions.writeInt(question.length);
    questions.write(question);
    questions.flush();
    return patiently(this::answer);
  }

  private Sound answer() throws IOException {
    int rate = answers.readInt();
    int length = answers.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("the answer has " + length + " bytes");
    }
    ShortBuffer shorts =
        ByteBuffer.wrap(answers.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] samples = new float[shorts.remaining()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = shorts.get(i) / 32768f;
    }
    return new Sound(rate, 1, samples);
  }

  /** An answer that comes in time, or the end of the process. */
  private <T> T patiently(Answer<T> answer) throws IOException {
    CompletableFuture<Void> impatience =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    try {
      return answer.get();
    } finally {
      impatience.cancel(false);
    }
  }

  private interface Answer<T> {
    T get() throws IOException;
  }

  boolean alive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    remove();
  }

  private void remove() {
    FileSystemUtils.deleteRecursively(classes.toFile());
  }
}
