package app.spotwright.composition.ffmpeg;

import java.nio.file.Path;

/** A filmed file gives no pictures. Unchecked, since it appears in the middle of drawing. */
public final class UnreadableFilm extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Path file;

  UnreadableFilm(Path file, String reason) {
    super("%s cannot be used as a clip: %s".formatted(file.getFileName(), reason));
    this.file = file;
  }

  UnreadableFilm(Path file, Exception cause) {
    super(
        "%s cannot be used as a clip: %s".formatted(file.getFileName(), cause.getMessage()), cause);
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
