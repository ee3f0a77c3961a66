package app.spotwright.engine.sound.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, years, decades and times of day. */
final class DateRule implements Spot.Rule {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, String> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", "january"),
          Map.entry("feb", "february"),
          Map.entry("mar", "march"),
          Map.entry("apr", "april"),
          Map.entry("jun", "june"),
          Map.entry("jul", "july"),
          Map.entry("aug", "august"),
          Map.entry("sep", "september"),
          Map.entry("sept", "september"),
          Map.entry("oct", "october"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"));
  private static final Set<String> YEAR_HERALDS =
      Set.of(
          "in", "since", "from", "until", "by", "est", "est.", "of", "early", "late", "spring",
          "summer", "autumn", "fall", "winter");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?([ap])[.]?m[.]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2}))?([ap]m)?[-–—](\\d{1,2})(?:[:.](\\d{2}))?([ap])m",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})");
  private static final int NOON = 12;
  private static final Pattern HOURS = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");
  private static final Pattern MERIDIEM =
      Pattern.compile("([ap])[.]?m[.]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECADE = Pattern.compile("'?((?:1\\d|20)?\\d0)'?s");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

  @Override
  public @Nullable String read(Spot spot) {
    String core = spot.core();
    Matcher iso = ISO.matcher(core);
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), iso.group(1));
    }
    Matcher figures = FIGURES.matcher(core);
    if (figures.matches()) {
      boolean monthFirst = figures.group(2).equals("/") && Integer.parseInt(figures.group(1)) <= 12;
      return day(
          figures.group(monthFirst ? 3 : 1), figures.group(monthFirst ? 1 : 3), figures.group(4));
    }
    String time = time(spot);
    if (time != null) {
      return time;
    }
    Matcher decade = DECADE.matcher(core);
    if (decade.matches()) {
      int year = Integer.parseInt(decade.group(1));
      return Numbers.plural(year < 100 ? Numbers.cardinal(year) : Numbers.year(year));
    }
    return date(spot);
  }

  private static @Nullable String day(String day, String month, String year) {
    int which = Integer.parseInt(month);
    int number = Integer.parseInt(day);
    return which < 1 || which > 12 || number < 1 || number > 31
        ? null
        : "%s %s , %s"
            .formatted(
                MONTHS.get(which - 1),
                Numbers.ordinal(number),
                Numbers.year(Integer.parseInt(year)));
  }

  private static @Nullable String time(Spot spot) {
    String core = spot.core();
    if (core.equals("24/7")) {
      return "twenty four seven";
    }
    Matcher clock = CLOCK.matcher(core);
    if (clock.matches()) {
      return hour(clock.group(1), clock.group(2)) + " " + meridiem(clock.group(3));
    }
    Matcher span = SPAN.matcher(core);
    if (span.matches()) {
      String first = span.group(3) == null ? "" : " " + meridiem(span.group(3).substring(0, 1));
      String from = hour(span.group(1), span.group(2)) + first;
      String to = hour(span.group(4), span.group(5)) + " " + meridiem(span.group(6));
      return from + " to " + to;
    }
    Matcher hours = HOURS.matcher(core);
    if (hours.matches()) {
      int hour = Integer.parseInt(hours.group(1));
      return hour > NOON && hour < 2 * NOON
          ? hour(String.valueOf(hour - NOON), hours.group(2)) + " P M"
          : hour(hours.group(1), hours.group(2));
    }
    Matcher half = MERIDIEM.matcher(core);
    return half.matches() && spot.before().matches("\\d.*") ? meridiem(half.group(1)) : null;
  }

  private static String hour(String hour, @Nullable String minutes) {
    String words = Numbers.cardinal(Integer.parseInt(hour));
    if (minutes == null || minutes.equals("00")) {
      return words;
    }
    String small = Numbers.cardinal(Integer.parseInt(minutes));
    return words + (minutes.startsWith("0") ? " oh " : " ") + small;
  }

  private static String meridiem(String letter) {
    return letter.toUpperCase(Locale.ROOT) + " M";
  }

  private static @Nullable String date(Spot spot) {
    String core = spot.core();
    String full = SHORT_MONTHS.get(core.toLowerCase(Locale.ROOT).replace(".", ""));
    if (full != null && (spot.after().matches("\\d.*") || spot.before().matches("\\d{1,2}"))) {
      return full;
    }
    Matcher day = DAY.matcher(core);
    if (day.matches() && Integer.parseInt(day.group(1)) <= 31) {
      int number = Integer.parseInt(day.group(1));
      if (month(spot.before()) && number > 0) {
        return Numbers.ordinal(number);
      }
      if (month(spot.after()) && !spot.closed() && number > 0) {
        return "the " + Numbers.ordinal(number) + " of";
      }
    }
    return NUMBER.matcher(core).matches() && core.length() == 4 ? year(spot) : null;
  }

  private static @Nullable String year(Spot spot) {
    int year = Integer.parseInt(spot.core());
    String before = spot.before().toLowerCase(Locale.ROOT);
    boolean heralded = YEAR_HERALDS.contains(before) || month(before);
    boolean near = year >= 1900 && year < 2100;
    boolean alone = spot.after().isEmpty() || spot.closed();
    return year >= 1100 && year < 2100 && (heralded || (near && alone)) ? Numbers.year(year) : null;
  }

  /** "May" and "March" count only with a capital: the verbs come with numbers too. */
  private static boolean month(String word) {
    String plain = word.replace(".", "");
    boolean capital = !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
    String lower = plain.toLowerCase(Locale.ROOT);
    return capital && (MONTHS.contains(lower) || SHORT_MONTHS.containsKey(lower));
  }
}
