package app.spotwright.generation;

/**
 * Why a generation came to nothing. Whoever shows it has a sentence for each reason.
 *
 * @param reason why
 * @param detail what the sentence names, see the reason
 */
public record Unfinished(Reason reason, String detail) {

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
    /** What is wrong with what it is made from; the detail says it. */
    TOLD
  }
}
