package app.spotwright.intake;

import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.PictureHeader;
import app.spotwright.engine.picture.PictureKind;
import app.spotwright.intake.UnreadablePicture.Reason;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets picture files of strangers in: what a file is tells its content; what it declares is checked
 * before anything is decoded; decoding itself happens in a process of its own. Thread-safe.
 */
public final class PictureIntake {
  /** Part of recipes: changes whenever the same file would be decoded to other pixels. */
  public static final String VERSION = "1";

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
      throw new UnreadablePicture(
          admitted.file(), e.reason, e.getCause(), limits.timeLimit().toSeconds());
    }
  }

  private static UnreadablePicture damaged(Path file, DamagedPicture e) {
    Reason reason =
        switch (e.damage()) {
          case HEADER -> Reason.BROKEN_HEADER;
          case CUT_OFF -> Reason.CUT_OFF;
          case CONTENT -> Reason.DAMAGED;
        };
    return new UnreadablePicture(file, reason, e);
  }

  private byte[] read(Path file) throws UnreadablePicture {
    if (!Files.exists(file)) {
      throw new UnreadablePicture(file, Reason.MISSING, null);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadablePicture(file, Reason.FOLDER, null);
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadablePicture(file, Reason.SPECIAL, null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) limits.fileBytes() + 1);
      if (content.length == 0) {
        throw new UnreadablePicture(file, Reason.EMPTY, null);
      }
      if (content.length > limits.fileBytes()) {
        throw new UnreadablePicture(file, Reason.TOO_LARGE, null, limits.fileBytes() / 1e6);
      }
      return content;
    } catch (IOException e) {
      throw new UnreadablePicture(file, Reason.UNREADABLE, e);
    }
  }

  private static void checkKind(Path file, PictureKind kind) throws UnreadablePicture {
    if (kind == PictureKind.UNKNOWN) {
      throw new UnreadablePicture(file, Reason.NO_PICTURE, null);
    }
    if (!kind.supported()) {
      throw new UnreadablePicture(file, Reason.UNSUPPORTED, null, kind.label());
    }
  }

  private void checkSize(Path file, PictureHeader header) throws UnreadablePicture {
    if (header.pixels() > limits.pixels()) {
      throw new UnreadablePicture(
          file,
          Reason.TOO_MANY_PIXELS,
          null,
          header.width(),
          header.height(),
          limits.pixels() / 1_000_000);
    }
  }
}
