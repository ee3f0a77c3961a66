package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of the week that are written short, alone or from one to another. */
final class DayRule implements Spot.Rule {
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("Mon", "monday"),
          Map.entry("Tue", "tuesday"),
          Map.entry("Tues", "tuesday"),
          Map.entry("Wed", "wednesday"),
          Map.entry("Thu", "thursday"),
          Map.entry("Thur", "thursday"),
          Map.entry("Thurs", "thursday"),
          Map.entry("Fri", "friday"),
          Map.entry("Sat", "saturday"),
          Map.entry("Sun", "sunday"));
  private static final Pattern RANGE = Pattern.compile("(\\p{L}{3,5})[-–—](\\p{L}{3,5})");

  @Override
  public @Nullable String read(Spot spot) {
    Matcher range = RANGE.matcher(spot.core());
    if (range.matches()) {
      String from = DAYS.get(range.group(1));
      String to = DAYS.get(range.group(2));
      return from == null || to == null ? null : from + " to " + to;
    }
    boolean word = spot.core().equals("Sat") || spot.core().equals("Sun"); // words, too
    return word && !near(spot.before()) && !near(spot.after()) ? null : DAYS.get(spot.core());
  }

  private static boolean near(String word) {
    return word.equals("&") || DAYS.containsKey(word) || word.matches("\\d.*");
  }
}
