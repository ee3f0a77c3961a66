package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prices. Small ones are read as a shop assistant says them ("three forty-nine"), others in full.
 */
final class MoneyRule implements Spot.Rule {
  private record Currency(String one, String many, String cents, boolean curt) {}

  private static final Currency DOLLAR = new Currency("dollar", "dollars", "cents", true);
  private static final Map<String, Currency> CURRENCIES =
      Map.of(
          "$", DOLLAR,
          "US$", DOLLAR,
          "£", new Currency("pound", "pounds", "pence", false),
          "€", new Currency("euro", "euros", "cents", false),
          "¥", new Currency("yen", "yen", "sen", false));
  private static final String AMOUNT =
      "(\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.](\\d{2}))?([kKmMbB]?)(\\+?)";
  private static final Pattern BEFORE =
      Pattern.compile("(US\\$|[$£€¥])" + AMOUNT + "(?:/([a-z]+))?");
  private static final Pattern AFTER = Pattern.compile("(\\d+)(?:[.,](\\d{2}))?([$£€])");
  private static final Pattern RANGE = Pattern.compile("([$£€¥])(\\d+)[-–—]\\1?(\\d+)");
  private static final Map<String, String> SHORT_SCALES =
      Map.of("k", "thousand", "m", "million", "b", "billion");
  private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion");
  private static final Map<String, String> PERIODS =
      Map.of("mo", "month", "yr", "year", "wk", "week", "hr", "hour", "ea", "each");

  @Override
  public @Nullable String read(Spot spot) {
    String scaled = scale(spot);
    if (scaled != null) {
      return scaled;
    }
    Matcher range = RANGE.matcher(spot.core());
    if (range.matches()) {
      return "%s to %s %s"
          .formatted(
              Numbers.cardinal(range.group(2)),
              Numbers.cardinal(range.group(3)),
              CURRENCIES.getOrDefault(range.group(1), DOLLAR).many());
    }
    Matcher after = AFTER.matcher(spot.core());
    if (after.matches()) {
      return price(CURRENCIES.getOrDefault(after.group(3), DOLLAR), after.group(1), after.group(2));
    }
    Matcher before = BEFORE.matcher(spot.core());
    return before.matches() ? leading(before, spot.after()) : null;
  }

  /** The word after an amount of money: "$3 | million". */
  private static @Nullable String scale(Spot spot) {
    Matcher money = BEFORE.matcher(spot.before());
    if (SCALES.contains(spot.core()) && money.matches() && money.group(4).isEmpty()) {
      return spot.core() + " " + CURRENCIES.getOrDefault(money.group(1), DOLLAR).many();
    }
    return null;
  }

  private static String leading(Matcher money, String next) {
    Currency currency = CURRENCIES.getOrDefault(money.group(1), DOLLAR);
    String whole = money.group(2).replace(",", "");
    String scale = SHORT_SCALES.get(money.group(4).toLowerCase(java.util.Locale.ROOT));
    String words;
    if (SCALES.contains(next)) {
      words = Numbers.decimal(money.group(3) == null ? whole : whole + "." + money.group(3));
    } else if (scale != null) {
      words = Numbers.cardinal(whole) + " " + scale + " " + currency.many();
    } else {
      words = price(currency, whole, money.group(3));
    }
    String plus = money.group(5).isEmpty() ? "" : " plus";
    String period = money.group(6);
    return words + plus + (period == null ? "" : per(period));
  }

  private static String per(String period) {
    String word = PERIODS.getOrDefault(period, period);
    return word.equals("each") ? " each" : (word.equals("hour") ? " an " : " a ") + word;
  }

  private static String price(Currency currency, String whole, @Nullable String cents) {
    long units = Long.parseLong(whole);
    int small = cents == null ? 0 : Integer.parseInt(cents);
    String count = Numbers.cardinal(units);
    String named = count + " " + (units == 1 ? currency.one() : currency.many());
    if (small == 0) {
      return named;
    }
    if (units == 0) {
      return Numbers.cardinal(small) + " " + currency.cents();
    }
    if (currency.curt() && units < 100 && small >= 10) {
      return count + " " + Numbers.cardinal(small);
    }
    return currency.curt()
        ? named + " and " + Numbers.cardinal(small) + " " + currency.cents()
        : named + " " + Numbers.cardinal(small);
  }
}
