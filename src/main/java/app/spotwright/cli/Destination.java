package app.spotwright.cli;

import app.spotwright.media.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;

/** A single file that a command writes, whole or not at all. */
final class Destination {
  private Destination() {}

  static void write(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve(".spotwright-" + UUID.randomUUID());
      try {
        Files.write(draft, content);
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputRefused(
          Sentence.of(Refusal.UNWRITABLE_FILE, file.toString(), OrderReader.why(e)), e);
    }
  }
}
