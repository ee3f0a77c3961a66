package app.spotwright.intake;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A picture file was not taken in. The message is its sentence in English; screens ask for that of
 * whoever looks.
 */
public final class UnreadablePicture extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "app.spotwright.intake.pictures";

  private final Reason reason;
  private final transient List<Object> values;

  /** What is wrong with a picture file. */
  public enum Reason {
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

    /** Whether the machine may be the cause, so that it may go another time. */
    public boolean isPassing() {
      return this == TOO_SLOW || this == GAVE_UP || this == NO_DECODER;
    }
  }

  /**
   * @param values what the reason's sentence names besides the file, from {@code {1}} on
   */
  UnreadablePicture(Path path, Reason reason, @Nullable Throwable cause, Object... values) {
    super(sentence(Locale.ENGLISH, reason, name(path), List.of(values)), cause);
    this.reason = reason;
    this.values = List.of(values);
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /**
   * A sentence or two for whoever chose the file: what is wrong with it and what to do next.
   *
   * @param name of the file as they know it
   */
  public String sentence(Locale locale, String name) {
    return sentence(locale, reason, name, values);
  }

  private static String sentence(Locale locale, Reason reason, String name, List<Object> values) {
    Object[] all = new Object[values.size() + 1];
    all[0] = name.replaceAll("\\p{Cntrl}", "?");
    for (int i = 0; i < values.size(); i++) {
      all[i + 1] = values.get(i);
    }
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            FILE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(sentences.getString(reason.name()), locale).format(all);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
