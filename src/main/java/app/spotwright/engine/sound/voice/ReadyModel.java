package app.spotwright.engine.sound.voice;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The network as the runtime wants it in memory, kept as a file that is mapped, not read: loading
 * takes 0.3 CPU seconds instead of 4, and the weights lie in the system's file cache instead of in
 * memory of ours. Written when the network is loaded for the first time; belongs to one version of
 * the runtime and one model file. Where it cannot be written, everything works as before.
 */
final class ReadyModel {
  private static final String ENDING = ".ort";
  private static final String UNFINISHED = ".unfinished";

  /** Longer than anybody takes to write one: whoever began it was killed. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path folder;
  private final String name;

  /**
   * The ready form of a model file.
   *
   * @param folder where it is kept; made if need be
   * @param model the file as it was published
   */
  ReadyModel(Path folder, Path model, OrtEnvironment environment) throws IOException {
    this.folder = folder;
    name =
        "%x-%x-ort%s"
            .formatted(
                Files.size(model),
                Files.getLastModifiedTime(model).toMillis(),
                environment.getVersion());
  }

  private Path file() {
    return folder.resolve(name + ENDING);
  }

  /**
   * A session on the mapped file.
   *
   * @param arena that has to live as long as the session
   * @return null if there is none yet, or one that is of no use and is deleted therefore
   */
  @Nullable OrtSession open(
      OrtEnvironment environment, OrtSession.SessionOptions options, Arena arena)
      throws IOException, OrtException {
    if (!Files.isRegularFile(file())) {
      return null;
    }
    options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
    options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
    try (FileChannel channel = FileChannel.open(file())) {
      return environment.createSession(
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer(),
          options);
    } catch (OrtException | UnsupportedOperationException e) {
      Files.deleteIfExists(file());
      return null;
    }
  }

  /**
   * Loads the published form and keeps the ready one for the next time; of earlier ones none stays.
   *
   * @return null if it could not be written
   */
  @Nullable OrtSession make(
      OrtEnvironment environment, OrtSession.SessionOptions options, ByteBuffer graph)
      throws OrtException {
    Path unfinished = null;
    try {
      Files.createDirectories(folder);
      unfinished = Files.createTempFile(folder, name, UNFINISHED);
      options.setOptimizedModelFilePath(unfinished.toString());
      options.addConfigEntry("session.save_model_format", "ORT");
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
      OrtSession session = environment.createSession(graph, options);
      forgetOthers();
      settle(unfinished);
      Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
      return session;
    } catch (IOException | UncheckedIOException | OrtException e) { // a full disk, for example
      discard(unfinished);
      return null;
    }
  }

  private void forgetOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others = files.toList();
    }
    Instant old = Instant.now().minus(ABANDONED);
    for (Path other : others) {
      boolean finished = other.toString().endsWith(ENDING);
      boolean begun = other.toString().endsWith(UNFINISHED);
      if (finished || begun && Files.getLastModifiedTime(other).toInstant().isBefore(old)) {
        Files.deleteIfExists(other);
      }
    }
  }

  /** On the disk before it gets its name: half a file would be mapped and speak noise. */
  private static void settle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void discard(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // it is overwritten by nobody and costs only space
    }
  }
}
