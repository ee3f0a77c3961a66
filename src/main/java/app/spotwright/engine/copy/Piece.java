package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence or list item of the brief.
 *
 * @param label heading before a colon, or empty
 * @param text the words without list mark and final full stop
 * @param item true if it stood in a list
 */
record Piece(String label, String text, boolean item) {
  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:[-–—•·+o]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:no|dr|st|mr|mrs|ms|vs|e\\.g|i\\.e|approx|incl|inc|ltd|a\\.m|p\\.m|oz))[.]\\s+"
              + "|(?<=[!?])\\s+|\\s*;\\s*|\\s+[-–—]+\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL = Pattern.compile("^(\\p{L}[\\p{L} /-]{1,24}?)\\s*:\\s+(.+)$");

  static List<Piece> of(String text) {
    var pieces = new ArrayList<Piece>();
    for (String line : text.split("\\n")) {
      boolean item = MARK.matcher(line).find();
      String body =
          MARK.matcher(line)
              .replaceFirst("")
              .replaceAll("\\s*\\(([^()]*,[^()]*)\\)", "; $1; ")
              .replaceAll("\\s*[()]\\s*", ", ");
      String label = "";
      for (String part : END.split(body)) {
        if (part.strip().matches("[\\p{L} ]{2,30}:")) {
          continue;
        }
        String t = part.strip().replaceAll("^[,:.!\\s-]+|[,:.\\s]+$", "");
        var labelled = LABEL.matcher(t);
        if (labelled.matches()) {
          label = labelled.group(1).strip();
          t = labelled.group(2).strip();
        }
        if (t.chars().anyMatch(Character::isLetterOrDigit)) {
          pieces.add(new Piece(label, t, item));
          label = "";
        }
      }
    }
    return pieces;
  }

  boolean question() {
    return text.endsWith("?");
  }

  List<String> words() {
    return List.of(text.split("\\s+"));
  }
}
