package app.spotwright.design;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as people read them. */
public final class Time {
  private static final int MINUTE = 60;

  private Time() {}

  /** A length as minutes and seconds, such as {@code 1:05}. */
  public static String clock(Duration length) {
    long seconds = Math.max(0, length.toSeconds());
    return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }

  /** A day, as people of a locale write it, where this machine stands. */
  public static String day(Instant then, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withZone(ZoneId.systemDefault())
        .format(then);
  }

  /** A day and a time, as people of a locale write them, where this machine stands. */
  public static String moment(Instant then, Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(ZoneId.systemDefault())
        .format(then);
  }

  /** How long ago something was, in words. */
  public static String ago(Instant then, Instant now) {
    Duration past = Duration.between(then, now);
    if (past.toMinutes() < 1) {
      return Words.of("design.time.now");
    }
    if (past.toHours() < 1) {
      return Words.of("design.time.minutes", past.toMinutes());
    }
    if (past.toDays() < 1) {
      return Words.of("design.time.hours", past.toHours());
    }
    return Words.of("design.time.days", past.toDays());
  }
}
