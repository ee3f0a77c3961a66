package app.spotwright.generation;

import app.spotwright.generation.UploadFolder.LostUpload;
import app.spotwright.media.Sentence;

/**
 * Why a generation came to nothing. Whoever shows it has a sentence for each reason.
 *
 * @param reason why
 * @param detail what the sentence names, see the reason
 */
public record Unfinished(Reason reason, Sentence detail) {

  /** Why a generation fails. */
  public enum Reason {
    /** Each try ended this machine's process; the detail is how many there were. */
    GIVEN_UP,
    /** It took too long; the detail is the minutes that it may. */
    LATE,
    /** The disk was full, the last time; the detail is how many tries there were. */
    DISK_FULL,
    /** Something of ours went wrong, the last time; the detail is how many tries there were. */
    ACCIDENT,
    /** An upload is not there any more; the detail is its name. */
    LOST_UPLOAD,
    /** What is wrong with what it is made from, or with the making; the detail says it. */
    TOLD
  }

  /** Why what was to be made from these pictures, or at all, came to nothing. */
  public static Unfinished because(Throwable failure) {
    return switch (failure) {
      case LostUpload lost -> of(Reason.LOST_UPLOAD, lost.name());
      case MissingPicture missing -> of(Reason.LOST_UPLOAD, missing.name());
      default -> new Unfinished(Reason.TOLD, Sentence.of(failure));
    };
  }

  /** With a name or a number as detail. */
  public static Unfinished of(Reason reason, Object detail) {
    return new Unfinished(reason, Sentence.verbatim(String.valueOf(detail)));
  }
}
