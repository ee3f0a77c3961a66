package app.spotwright.intake;

import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.PictureHeader;
import app.spotwright.engine.picture.PictureKind;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lets picture files of strangers in: what a file is tells its content; what it declares is checked
 * before anything is decoded; decoding itself happens in a process of its own. Thread-safe.
 */
public final class PictureIntake {
  /** Part of recipes: changes whenever the same file would be decoded to other pixels. */
  public static final String VERSION = "1";

  private static final String FORMATS = "JPEG, PNG or WebP";
  private final PictureLimits limits;
  private final PictureProcess process;

  public PictureIntake(PictureLimits limits) {
    this.limits = limits;
    this.process = new PictureProcess(limits);
  }

  /** The largest file that is let in, in bytes. */
  public int mostBytes() {
    return (int) limits.fileBytes();
  }

  /**
   * Looks a file over without decoding it: read once, never written.
   *
   * @throws UnreadablePicture with a sentence for people, if the file is not let in
   */
  public AdmittedPicture admit(Path file) throws UnreadablePicture {
    byte[] content = read(file);
    checkKind(file, PictureKind.of(content));
    try {
      checkSize(file, PictureHeader.read(content));
    } catch (DamagedPicture e) {
      throw damaged(file, e);
    }
    return new AdmittedPicture(file, content, Fingerprint.of(content));
  }

  /**
   * The pixels of an admitted file: upright, sRGB, no side longer than the working size.
   *
   * @throws UnreadablePicture with a sentence for people, if it is damaged
   * @throws InterruptedException if the calling thread is interrupted; nothing keeps running
   */
  public Picture decode(AdmittedPicture admitted) throws UnreadablePicture, InterruptedException {
    try {
      return process.decode(admitted.bytes());
    } catch (DamagedPicture e) {
      throw damaged(admitted.file(), e);
    } catch (PictureProcess.Failed e) {
      throw refuse(admitted.file(), "%s: " + e.getMessage(), e);
    }
  }

  private static UnreadablePicture damaged(Path file, DamagedPicture e) {
    return refuse(
        file,
        "%s: the picture " + e.getMessage() + ". Open it, save it again and use the new file.",
        e);
  }

  private byte[] read(Path file) throws UnreadablePicture {
    if (!Files.exists(file)) {
      throw refuse(file, "%s does not exist. Check the path of the picture.", null);
    }
    if (Files.isDirectory(file)) {
      throw refuse(file, "%s is a folder. Name a picture file in it.", null);
    }
    if (!Files.isRegularFile(file)) {
      throw refuse(file, "%s is not an ordinary file. Name a picture file.", null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) limits.fileBytes() + 1);
      if (content.length == 0) {
        throw refuse(file, "%s is empty (0 bytes). Export or copy the picture again.", null);
      }
      if (content.length > limits.fileBytes()) {
        throw refuse(
            file,
            "%s is larger than "
                + megabytes(limits.fileBytes())
                + ", the most a picture may have. Save it smaller or with more compression.",
            null);
      }
      return content;
    } catch (IOException e) {
      throw refuse(file, "%s cannot be read. Check that you may open the file.", e);
    }
  }

  private static void checkKind(Path file, PictureKind kind) throws UnreadablePicture {
    if (kind == PictureKind.UNKNOWN) {
      throw refuse(file, "%s is not a picture. Use a " + FORMATS + " file.", null);
    }
    if (!kind.supported()) {
      throw refuse(
          file,
          "%s is a " + kind.label() + " file, which is not supported. Save it as " + FORMATS + ".",
          null);
    }
  }

  private void checkSize(Path file, PictureHeader header) throws UnreadablePicture {
    if (header.pixels() > limits.pixels()) {
      String size = "%,d x %,d pixels".formatted(header.width(), header.height());
      throw refuse(
          file,
          "%s has "
              + size
              + ", more than the "
              + limits.pixels() / 1_000_000
              + " megapixels that are allowed. Save it smaller.",
          null);
    }
  }

  private static String megabytes(long bytes) {
    return bytes < 1_000_000 ? "%,d bytes".formatted(bytes) : bytes / 1_000_000 + " MB";
  }

  /**
   * @param sentence with one %s for the file's name
   */
  private static UnreadablePicture refuse(Path file, String sentence, @Nullable Throwable cause) {
    String name = String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
    return new UnreadablePicture(file, sentence.replace("%s", "'" + name + "'"), cause);
  }
}
