package app.spotwright.engine.sound.voice;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prices. Small ones are read as a shop assistant says them ("three forty-nine"), others in full.
 */
final class MoneyRule implements Spot.Rule {
  private record Currency(String one, String many, String cents, boolean curt) {
    /** Its name after a count; "a five dollar coupon" has no plural in it. */
    String name(long units, boolean inCompound) {
      return units == 1 || inCompound ? one : many;
    }
  }

  private static final Currency DOLLAR = new Currency("dollar", "dollars", "cents", true);
  private static final Currency POUND = new Currency("pound", "pounds", "pence", false);
  private static final Currency EURO = new Currency("euro", "euros", "cents", false);
  private static final Currency YEN = new Currency("yen", "yen", "sen", false);
  private static final Currency RUPEE = new Currency("rupee", "rupees", "paise", false);
  private static final Map<String, Currency> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", DOLLAR),
          Map.entry("US$", DOLLAR),
          Map.entry("USD", DOLLAR),
          Map.entry("C$", foreign("canadian")),
          Map.entry("CA$", foreign("canadian")),
          Map.entry("CAD", foreign("canadian")),
          Map.entry("A$", foreign("australian")),
          Map.entry("AU$", foreign("australian")),
          Map.entry("AUD", foreign("australian")),
          Map.entry("NZ$", foreign("new zealand")),
          Map.entry("£", POUND),
          Map.entry("GBP", POUND),
          Map.entry("€", EURO),
          Map.entry("EUR", EURO),
          Map.entry("CHF", new Currency("franc", "francs", "centimes", false)),
          Map.entry("¥", YEN),
          Map.entry("JPY", YEN),
          Map.entry("₹", RUPEE),
          Map.entry("INR", RUPEE));
  private static final String SIGN = "((?:US|CA?|AU?|NZ)?\\$|[£€¥₹])";
  private static final String WHOLE = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
  private static final String AMOUNT = WHOLE + "(?:[.,](\\d{1,2}))?(k|m|b|bn)?(\\+?)";
  private static final Pattern BEFORE = Pattern.compile(SIGN + "(?i:" + AMOUNT + ")(?:/([a-z]+))?");

  /** A sign or a code alone, as in "12 €" and "CHF 20". */
  private static final Pattern ALONE =
      Pattern.compile("[$£€¥₹]|(?i:USD|EUR|GBP|CHF)|CAD|AUD|JPY|INR");

  private static final Pattern AFTER =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,](\\d{2}))?([$£€₹])?");
  private static final Pattern RANGE = Pattern.compile("([$£€¥₹])(\\d+)[-–—]\\1?(\\d+)");
  private static final Pattern DIGIT = Pattern.compile("\\d.*");
  private static final Map<String, String> SHORT_SCALES =
      Map.of("k", "thousand", "m", "million", "b", "billion", "bn", "billion");
  private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion");
  private static final Map<String, String> PERIODS =
      Map.of("mo", "month", "yr", "year", "wk", "week", "hr", "hour", "ea", "each");

  /** What stands before an amount that belongs to a noun: "a $5 coupon". */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "our", "this");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "(?i)|a|an|per|each|off|for|and|or|to|in|on|at|of|is|are|was|we|you|that|when|if|it|more"
              + "|less|today|now|only|.*\\d.*|\\P{L}.*");

  private static Currency foreign(String country) {
    return new Currency(country + " dollar", country + " dollars", "cents", false);
  }

  @Override
  public @Nullable String read(Spot spot) {
    String scaled = scale(spot);
    if (scaled != null) {
      return scaled;
    }
    String core = spot.core();
    Matcher range = RANGE.matcher(core);
    if (range.matches()) {
      return "%s to %s %s"
          .formatted(
              Numbers.cardinal(range.group(2)),
              Numbers.cardinal(range.group(3)),
              CURRENCIES.getOrDefault(range.group(1), DOLLAR).many());
    }
    if (ALONE.matcher(core).matches()
        && (DIGIT.matcher(spot.before()).matches() || DIGIT.matcher(spot.after()).matches())) {
      return ""; // said with its number
    }
    Matcher after = AFTER.matcher(core);
    if (after.matches()) {
      return trailing(spot, after);
    }
    Matcher before = BEFORE.matcher(core);
    return before.matches() ? leading(before, spot) : null;
  }

  /** The word after an amount of money: "$3 | million". */
  private static @Nullable String scale(Spot spot) {
    Matcher money = BEFORE.matcher(spot.before());
    if (SCALES.contains(spot.core()) && money.matches() && money.group(4) == null) {
      return spot.core() + " " + CURRENCIES.getOrDefault(money.group(1), DOLLAR).many();
    }
    return null;
  }

  /** "12,50€", "12 €", "59 USD" and, with what stands before it, "CHF 20"; null without any. */
  private static @Nullable String trailing(Spot spot, Matcher amount) {
    String sign = amount.group(3);
    if (sign == null && !spot.closed() && ALONE.matcher(spot.after()).matches()) {
      sign = spot.after();
    }
    if (sign == null && ALONE.matcher(spot.before()).matches()) {
      sign = spot.before();
    }
    if (sign == null) {
      return null;
    }
    Currency currency = CURRENCIES.getOrDefault(sign.toUpperCase(Locale.ROOT), DOLLAR);
    return price(currency, amount.group(1).replaceAll("[.,]", ""), amount.group(2), false);
  }

  private static String leading(Matcher money, Spot spot) {
    Currency currency = CURRENCIES.getOrDefault(money.group(1), DOLLAR);
    String whole = money.group(2).replace(",", "");
    String part = money.group(3);
    String decimal = part == null ? whole : whole + "." + part;
    boolean compound =
        ARTICLES.contains(spot.before().toLowerCase(Locale.ROOT))
            && !spot.closed()
            && !NO_NOUN.matcher(spot.after()).matches();
    String words;
    if (SCALES.contains(spot.after())) {
      words = Numbers.decimal(decimal);
    } else if (money.group(4) != null) {
      String scale = SHORT_SCALES.get(money.group(4).toLowerCase(Locale.ROOT));
      words = Numbers.decimal(decimal) + " " + scale + " " + currency.name(2, compound);
    } else {
      words = price(currency, whole, part, compound);
    }
    String plus = money.group(5).isEmpty() ? "" : " plus";
    String period = money.group(6);
    return words + plus + (period == null ? "" : per(period));
  }

  private static String per(String period) {
    String word = PERIODS.getOrDefault(period, period);
    return word.equals("each") ? " each" : (word.equals("hour") ? " an " : " a ") + word;
  }

  private static String price(
      Currency currency, String whole, @Nullable String cents, boolean compound) {
    long units = Long.parseLong(whole);
    int small = cents == null ? 0 : Integer.parseInt(cents.length() == 1 ? cents + "0" : cents);
    String count = Numbers.cardinal(units);
    String named = count + " " + currency.name(units, compound);
    if (small == 0) {
      return named;
    }
    if (units == 0) {
      return Numbers.cardinal(small) + " " + (small == 1 ? penny(currency) : currency.cents());
    }
    if (currency.curt() && units < 100 && small >= 10) {
      return count + " " + Numbers.cardinal(small);
    }
    return currency.curt()
        ? named + " and " + Numbers.cardinal(small) + " " + currency.cents()
        : named + " " + (small < 10 ? "oh " : "") + Numbers.cardinal(small);
  }

  private static String penny(Currency currency) {
    return currency.equals(POUND) ? "penny" : currency.cents().replaceFirst("s$", "");
  }
}
