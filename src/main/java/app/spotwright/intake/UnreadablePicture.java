package app.spotwright.intake;

import app.spotwright.media.Saying;
import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture file was not taken in. */
public final class UnreadablePicture extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Sentence sentence;

  /** What is wrong with a picture file. */
  public enum Reason implements Saying {
    MISSING,
    FOLDER,
    SPECIAL,
    EMPTY,
    UNREADABLE,
    TOO_LARGE,
    NO_PICTURE,
    UNSUPPORTED,
    TOO_MANY_PIXELS,
    BROKEN_HEADER,
    CUT_OFF,
    DAMAGED,
    TOO_SLOW,
    GAVE_UP,
    NO_DECODER;

    @Override
    public String file() {
      return "app.spotwright.intake.pictures";
    }

    /** Whether the machine may be the cause, so that it may go another time. */
    public boolean isPassing() {
      return this == TOO_SLOW || this == GAVE_UP || this == NO_DECODER;
    }
  }

  /**
   * @param values what the reason's sentence names besides the file, from {@code {1}} on
   */
  UnreadablePicture(Path path, Reason reason, @Nullable Throwable cause, Object... values) {
    this(reason, sentence(reason, String.valueOf(path.getFileName()), List.of(values)), cause);
  }

  private UnreadablePicture(Reason reason, Sentence sentence, @Nullable Throwable cause) {
    super(sentence.inEnglish(), cause);
    this.reason = reason;
    this.sentence = sentence;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /** What is wrong with it and what to do next. */
  @Override
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The same for whoever knows the file by another name.
   *
   * @param name of the file as they know it
   */
  public Sentence sentence(String name) {
    return sentence(reason, name, sentence.values().subList(1, sentence.values().size()));
  }

  private static Sentence sentence(Reason reason, String name, List<Object> values) {
    List<Object> all = new ArrayList<>(values);
    all.addFirst(name.replaceAll("\\p{Cntrl}", "?"));
    return Sentence.of(reason, all.toArray());
  }
}
