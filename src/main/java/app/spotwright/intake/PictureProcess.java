package app.spotwright.intake;

import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.DamagedPicture.Damage;
import app.spotwright.intake.UnreadablePicture.Reason;
import app.spotwright.media.Picture;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes in a Java process of its own, which a malicious file may crash, fill or keep busy without
 * harm to this one. File and pixels travel through pipes: neither end leaves a file.
 */
final class PictureProcess {
  private final PictureLimits limits;

  PictureProcess(PictureLimits limits) {
    this.limits = limits;
  }

  /** The process did not answer. */
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;
    final Reason reason;

    Failed(Reason reason, @Nullable Throwable cause) {
      super(reason.name(), cause);
      this.reason = reason;
    }
  }

  Picture decode(byte[] file) throws DamagedPicture, Failed, InterruptedException {
    Process process = start();
    try {
      var talk = new FutureTask<>(() -> talk(process, file));
      Thread.ofPlatform().daemon().name("picture-pipe").start(talk);
      return talk.get(limits.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Failed(Reason.TOO_SLOW, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DamagedPicture damaged) {
        throw damaged;
      }
      throw new Failed(Reason.GAVE_UP, e.getCause());
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private Process start() throws Failed {
    try {
      var builder = new ProcessBuilder(command());
      builder.environment().remove("JDK_JAVA_OPTIONS");
      return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new Failed(Reason.NO_DECODER, e);
    }
  }

  private List<String> command() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable", // the JVM's own remarks would go into the pipe
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.desktop/com.sun.media.sound=ALL-UNNAMED"));
    String aot = System.getProperty("spotwright.aot");
    if (aot != null && Files.isReadable(Path.of(aot))) {
      command.add("-XX:AOTCache=" + aot);
    }
    for (String key : List.of("java.io.tmpdir", "skija.library.path")) {
      String value = System.getProperty(key);
      if (value != null) {
        command.add("-D" + key + "=" + value);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PictureChild.class.getName());
    command.add(Long.toString(limits.pixels()));
    command.add(Integer.toString(limits.workingSide()));
    command.add(Long.toString(limits.timeLimit().toMillis()));
    return command;
  }

  private Picture talk(Process process, byte[] file) throws IOException, DamagedPicture {
    try (OutputStream out = process.getOutputStream()) {
      out.write(file);
    }
    try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      if (in.readByte() != PictureChild.PICTURE) {
        throw new DamagedPicture(Damage.valueOf(in.readUTF()), in.readUTF());
      }
      int width = in.readInt();
      int height = in.readInt();
      if (width < 1 || height < 1 || Math.max(width, height) > limits.workingSide()) {
        throw new IOException(
            "the decoder answered with a size of %d x %d".formatted(width, height));
      }
      byte[] rgba = new byte[width * height * 4];
      in.readFully(rgba);
      return new Picture(width, height, rgba);
    }
  }
}
