package app.spotwright.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture file was not taken in. The message is a sentence or two for whoever chose the file:
 * what is wrong with it, why that matters, what to do next.
 */
public final class UnreadablePicture extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Path path;

  UnreadablePicture(Path path, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.path = path;
  }

  /** The file that was refused, as it was given. */
  public Path path() {
    return path;
  }
}
