package app.spotwright.engine.sound.voice;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A written word taken apart.
 *
 * @param core what is to be read; empty for an emoji or a lone dash
 * @param opens whether a bracket opens before it
 * @param mark the break after it, 0 for none
 */
record Edges(String core, boolean opens, char mark) {
  private static final Pattern UNREAD = Pattern.compile("[™®©℠*\\u200B-\\u200F\\uFE0F]");
  private static final String LEADING = "$£€¥₹#@&+~≈=½¼¾⅓⅔%±№°º" + TelephoneNumbers.DIALLED;
  private static final String TRAILING = "%$£€₹+°º½¼¾⅓⅔&=@²³µ№×″′";
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}[.])+\\p{L}");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "vs");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "etc", "approx", "incl", "inc", "ltd", "corp", "dept", "est", "tel", "ave", "blvd", "qty",
          "oz", "lb", "lbs", "ft", "min", "mins", "sec", "hr", "hrs", "yr", "yrs", "pcs", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  static Edges of(String written, String next) {
    String text = UNREAD.matcher(written).replaceAll("");
    int from = 0;
    while (from < text.length() && !starts(text, from)) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = text.length();
    while (to > from && !ends(text, to)) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    String core = text.substring(from, to);
    if (core.isEmpty()) {
      return new Edges("", false, mark(text));
    }
    String tail = text.substring(to);
    boolean opens = text.substring(0, from).indexOf('(') >= 0;
    if (core.equalsIgnoreCase("w") && tail.startsWith("/")) {
      return new Edges("w/", opens, '\0');
    }
    if (tail.startsWith(".") && !tail.startsWith("..")) {
      String lower = core.toLowerCase(java.util.Locale.ROOT);
      boolean title = TITLES.contains(lower);
      if (title || ABBREVIATIONS.contains(lower) || DOTTED.matcher(core).matches()) {
        boolean end = next.isEmpty() || (!title && Character.isUpperCase(next.codePointAt(0)));
        return new Edges(core + ".", opens, end ? '.' : mark(tail.substring(1)));
      }
    }
    return new Edges(core, opens, mark(tail));
  }

  private static boolean starts(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c) || LEADING.indexOf(c) >= 0) {
      return true;
    }
    boolean joined = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    boolean elided = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return switch (c) {
      case '.', '-', '−' -> joined && (c != '-' || at == 0);
      case '\'', '’' -> joined || (elided && text.length() - at <= 4);
      default -> false;
    };
  }

  private static boolean ends(String text, int end) {
    int c = text.codePointBefore(end);
    return Character.isLetterOrDigit(c)
        || TRAILING.indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The strongest break that a run of marks makes. */
  static char mark(String tail) {
    if (tail.indexOf('?') >= 0) {
      return '?';
    }
    if (tail.indexOf('!') >= 0) {
      return '!';
    }
    if (tail.indexOf('…') >= 0 || tail.contains("..")) {
      return '…';
    }
    for (char mark : new char[] {'.', ';', ':', '—'}) {
      if (tail.indexOf(mark) >= 0) {
        return mark;
      }
    }
    if (tail.indexOf('–') >= 0 || tail.endsWith("-")) {
      return '—';
    }
    return tail.indexOf(',') >= 0 || tail.indexOf(')') >= 0 ? ',' : '\0';
  }
}
