package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone numbers that are written with spaces, since each of their groups is a number. */
final class TelephoneNumbers {
  /** Stands before a group of digits that is read digit by digit. */
  static final String DIALLED = "☎";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$£€¥-])[+]?(?:\\(\\d{2,5}\\)|\\d{1,5})(?: \\d{2,5}(?:-\\d{2,5})?){1,4}"
              + "(?![\\p{L}\\p{N}%€°/]|[.,]\\d)");
  private static final int LEAST = 9;
  private static final int MOST = 13;
  private static final int CERTAIN = 10;

  private TelephoneNumbers() {}

  /** The words of a line; groups of a telephone number with {@link #DIALLED} before them. */
  static List<String> marked(List<String> words) {
    String line = String.join(" ", words);
    List<String> out = new ArrayList<>(words);
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      long digits = number.group().chars().filter(Character::isDigit).count();
      boolean plain =
          Character.isDigit(number.group().charAt(0)) && !number.group().startsWith("0");
      if (digits >= (plain ? CERTAIN : LEAST) && digits <= MOST) {
        int first = (int) line.substring(0, number.start()).chars().filter(c -> c == ' ').count();
        int groups = number.group().split(" ").length;
        for (int i = first; i < first + groups; i++) {
          out.set(i, marked(words.get(i), i < first + groups - 1));
        }
      }
    }
    return out;
  }

  private static String marked(String group, boolean more) {
    String digits = group.replaceAll("[()]", "");
    boolean abroad = digits.startsWith("+");
    return (abroad ? digits : DIALLED + digits) + (more && !digits.endsWith(",") ? "," : "");
  }
}
