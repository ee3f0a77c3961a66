package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain numbers, percentages, measures, ranges, fractions, ordinals and telephone numbers. */
final class QuantityRule implements Spot.Rule {
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:[.]\\d+)?|\\d*[.]\\d+|\\d+)";
  private static final Pattern PLAIN =
      Pattern.compile("([-−~≈±+]?)" + NUMBER + "([-/]?)([\\p{L}%°²³µ×″]*)([+]?)");
  private static final Pattern RANGE = Pattern.compile(NUMBER + "[-–—]" + NUMBER + "([\\p{L}%°]*)");
  private static final Pattern TIMES = Pattern.compile(NUMBER + "[x×]" + NUMBER);
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,6})(st|nd|rd|th)");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,2}(?:[.]\\d)?)[/⁄](\\d{1,3})");
  private static final Pattern PHONE = Pattern.compile("[+(]?\\d+(?:[-.()]+\\d{2,4}){2,}");
  private static final Pattern DIALLED =
      Pattern.compile(TelephoneNumbers.DIALLED + "(\\d+(?:-\\d+)*)");
  private static final Pattern FEET = Pattern.compile("(\\d)['’′](\\d{1,2})?[\"”″]?");
  private static final Pattern COUNT = Pattern.compile(".*[\\d½¼¾⅓⅔][+]?");
  private static final Pattern AREA = Pattern.compile("(?i)sq[.]?");

  /** What a half is taken of: "half the price", "half a day". */
  private static final Set<String> WHOLES =
      Set.of("the", "a", "an", "of", "off", "price", "my", "your", "our", "their");

  private static final Map<Character, String> VULGAR =
      Map.of(
          '½',
          "one half",
          '¼',
          "one quarter",
          '¾',
          "three quarters",
          '⅓',
          "one third",
          '⅔',
          "two thirds");
  private static final Map<String, String> HALVES =
      Map.of(
          "1/2",
          "one half",
          "1/4",
          "one quarter",
          "3/4",
          "three quarters",
          "1/3",
          "one third",
          "2/3",
          "two thirds");

  @Override
  public @Nullable String read(Spot spot) {
    String core = spot.core();
    String after = spot.closed() ? "" : spot.after();
    if (core.equals("½") && WHOLES.contains(after)) {
      return "half";
    }
    String vulgar = vulgar(core);
    if (vulgar != null) {
      return vulgar;
    }
    String unit = unit(spot, after);
    if (unit != null) {
      return unit;
    }
    String special = special(core);
    return special != null ? special : plain(core, after);
  }

  /** A unit that stands by itself after its count; "in" only before what is measured in inches. */
  private static @Nullable String unit(Spot spot, String after) {
    String core = spot.core();
    boolean counted = COUNT.matcher(spot.before()).matches();
    if (AREA.matcher(core).matches()) {
      return counted && Units.name(after, "2") != null ? "square" : null;
    }
    if (AREA.matcher(spot.before()).matches()) {
      return Units.name(core, "2");
    }
    if (!counted || (core.equals("in") && !Units.measured(after))) {
      return null;
    }
    boolean part = spot.before().length() == 1 && VULGAR.containsKey(spot.before().charAt(0));
    return Units.name(core, part ? "1" : spot.before(), after);
  }

  private static @Nullable String vulgar(String core) {
    String part = core.isEmpty() ? null : VULGAR.get(core.charAt(core.length() - 1));
    String whole = core.isEmpty() ? "" : core.substring(0, core.length() - 1);
    if (part == null || !whole.matches("\\d*")) {
      return null;
    }
    return whole.isEmpty() ? part : Numbers.cardinal(whole) + " and " + part.replace("one ", "a ");
  }

  private static @Nullable String special(String core) {
    Matcher dialled = DIALLED.matcher(core);
    if (dialled.matches()) {
      return phone(dialled.group(1));
    }
    Matcher feet = FEET.matcher(core);
    if (feet.matches()) {
      String inches = feet.group(2) == null ? "" : " " + Numbers.cardinal(feet.group(2));
      return Numbers.cardinal(feet.group(1)) + " foot" + inches;
    }
    Matcher ordinal = ORDINAL.matcher(core);
    if (ordinal.matches()) {
      return Numbers.ordinal(Long.parseLong(ordinal.group(1)));
    }
    if (PHONE.matcher(core).matches()) {
      return phone(core);
    }
    Matcher range = RANGE.matcher(core);
    if (range.matches()) {
      String unit = range.group(3).isEmpty() ? "" : Units.name(range.group(3), range.group(2));
      return unit == null
          ? null
          : (Numbers.decimal(range.group(1))
                  + " to "
                  + Numbers.decimal(range.group(2))
                  + " "
                  + unit)
              .strip();
    }
    Matcher times = TIMES.matcher(core);
    if (times.matches()) {
      return Numbers.decimal(times.group(1)) + " by " + Numbers.decimal(times.group(2));
    }
    Matcher fraction = FRACTION.matcher(core);
    return fraction.matches() ? fraction(core, fraction) : null;
  }

  private static String fraction(String core, Matcher parts) {
    String named = HALVES.get(core.replace('⁄', '/'));
    return named != null
        ? named
        : Numbers.decimal(parts.group(1))
            + " out of "
            + Numbers.cardinal(Long.parseLong(parts.group(2)));
  }

  private static String phone(String core) {
    StringBuilder out = new StringBuilder(core.startsWith("+") ? "plus" : "");
    for (String group : core.split("[^0-9]+")) {
      if (!group.isEmpty()) {
        out.append(out.isEmpty() || out.toString().equals("plus") ? " " : " , ");
        out.append(group.matches("[1-9]00") ? Numbers.cardinal(group) : Numbers.digits(group));
      }
    }
    return out.toString().strip();
  }

  private static @Nullable String plain(String core, String after) {
    Matcher number = PLAIN.matcher(core);
    if (!number.matches()) {
      return null;
    }
    String sign =
        switch (number.group(1)) {
          case "-", "−" -> "minus ";
          case "~", "≈" -> "about ";
          case "±" -> "plus or minus ";
          case "+" -> "plus ";
          default -> "";
        };
    String unit = "";
    if (!number.group(4).isEmpty()) {
      String name = Units.name(number.group(4), number.group(2), after);
      if (name == null) {
        return null;
      }
      unit = " " + name;
    } else if (!number.group(3).isEmpty()) {
      return null;
    }
    return sign
        + Numbers.decimal(number.group(2))
        + (number.group(5).isEmpty() ? "" : " plus")
        + unit;
  }
}
