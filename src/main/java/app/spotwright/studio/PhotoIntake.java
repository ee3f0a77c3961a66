package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.engine.picture.PictureKind;
import app.spotwright.intake.AdmittedPicture;
import app.spotwright.intake.PictureIntake;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes pictures in that people upload: looked over and decoded once before they are kept. */
@Component
class PhotoIntake {
  private final PictureIntake intake;
  private final MediaStore store;

  PhotoIntake(PictureIntake intake, MediaStore store) {
    this.intake = intake;
    this.store = store;
  }

  /** The largest file that is taken, in bytes. */
  int mostBytes() {
    return intake.mostBytes();
  }

  /** A size for people, in megabytes. */
  static String megabytes(int bytes) {
    return "%d MB".formatted(Math.max(1, bytes >> 20));
  }

  /**
   * Keeps a picture.
   *
   * @param name of the file as its owner knows it: what is told about it names it so
   * @throws UnreadablePicture with a sentence for people, if it cannot be used
   */
  Upload take(UUID workspace, String name, byte[] content)
      throws UnreadablePicture, IOException, InterruptedException {
    Path folder = Files.createTempDirectory("spotwright-upload");
    Path file = folder.resolve(safe(name));
    try {
      Files.write(file, content);
      AdmittedPicture admitted = intake.admit(file);
      intake.decode(admitted);
      MediaKey key = MediaKey.upload(workspace, UUID.randomUUID(), extension(content));
      store.put(key, file);
      return new Upload(key.path(), name, true);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static String extension(byte[] content) {
    return switch (PictureKind.of(content)) {
      case JPEG -> "jpg";
      case PNG -> "png";
      case WEBP -> "webp";
      default -> throw new IllegalStateException("the picture was let in, but is of no known kind");
    };
  }

  /** The name without what a file system could take for something else. */
  private static String safe(String name) {
    String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
    String short_ = last.length() > 100 ? last.substring(last.length() - 100) : last;
    return short_.isBlank() || short_.startsWith(".") ? "photo" + short_ : short_;
  }
}
