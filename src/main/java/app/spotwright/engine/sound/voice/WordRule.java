package app.spotwright.engine.sound.voice;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words proper: abbreviations, acronyms, compounds, names with capitals or digits inside. */
final class WordRule implements Spot.Rule {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("mr", "mister"),
          Map.entry("mrs", "missus"),
          Map.entry("ms", "miz"),
          Map.entry("dr", "doctor"),
          Map.entry("prof", "professor"),
          Map.entry("vs", "versus"),
          Map.entry("etc", "et cetera"),
          Map.entry("e.g", "for example"),
          Map.entry("i.e", "that is"),
          Map.entry("approx", "approximately"),
          Map.entry("incl", "including"),
          Map.entry("inc", "incorporated"),
          Map.entry("ltd", "limited"),
          Map.entry("corp", "corporation"),
          Map.entry("dept", "department"),
          Map.entry("est", "established"),
          Map.entry("tel", "telephone"),
          Map.entry("ave", "avenue"),
          Map.entry("blvd", "boulevard"),
          Map.entry("qty", "quantity"),
          Map.entry("w/", "with"),
          Map.entry("w/o", "without"),
          Map.entry("ii", "two"),
          Map.entry("iii", "three"),
          Map.entry("ios", "I O S"),
          Map.entry("co2", "C O two"),
          Map.entry("&", "and"),
          Map.entry("+", "plus"),
          Map.entry("=", "equals"),
          Map.entry("@", "at"),
          Map.entry("%", "percent"),
          Map.entry("mins", "minutes"),
          Map.entry("hrs", "hours"),
          Map.entry("yrs", "years"),
          Map.entry("tbsp", "tablespoon"),
          Map.entry("tsp", "teaspoon"));
  private static final Set<String> DOTTED_ONLY = Set.of("inc", "est", "tel", "ave");

  /** Spelled although the dictionary or the rules could say them as words. */
  private static final Set<String> SPELLED =
      Set.of(
          "UV", "LED", "AI", "USB", "SPF", "DIY", "VIP", "USA", "UK", "EU", "TV", "CEO", "BBQ",
          "GPS", "PC", "HD", "ID", "PR", "HR", "IT", "FAQ", "ATM", "DJ", "EV", "VR", "AR", "CBD",
          "ABV", "AC", "DBS", "GCSE", "HDMI", "LCD", "NFC", "NHS", "PDF", "QR", "RSVP", "URL",
          "HIIT", "MSRP", "BPA", "FDA", "GMO", "NYC", "LA", "DC", "ABC", "SUV");

  private static final Pattern INITIALS = Pattern.compile("([A-Z]{1,2})&([A-Z]{1,2})");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
  private static final Pattern MODEL = Pattern.compile("([A-Z])(\\d+)");
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}[.])+\\p{L}?");
  private static final Pattern ACRONYM = Pattern.compile("([A-Z]{2,})('?s)?");
  private static final Pattern JOINTS = Pattern.compile("[-‐‑/_·•|\\\\]+");
  private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)no[.]?|nr[.]?|№");
  private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}' ]+");

  private final Predicate<String> known;

  WordRule(Predicate<String> known) {
    this.known = known;
  }

  @Override
  public @Nullable String read(Spot spot) {
    String core = spot.core();
    if (NUMBER_SIGN.matcher(core).matches()
        && core.length() < 4
        && spot.after().matches("\\d.*")
        && (core.endsWith(".") || core.equals("№"))) {
      return "number";
    }
    String bare = core.endsWith(".") ? core.substring(0, core.length() - 1) : core;
    String lower = bare.toLowerCase(Locale.ROOT);
    String full = SHORT.get(lower);
    if (full != null && (core.endsWith(".") || !DOTTED_ONLY.contains(lower))) {
      return full;
    }
    if (bare.equals("St")) {
      return Character.isUpperCase((spot.after() + " ").charAt(0)) ? "saint" : "street";
    }
    if (DOTTED.matcher(core).matches() && core.length() > 2) {
      return Letters.spaced(core.replace(".", ""));
    }
    return word(bare, spot.shouting());
  }

  private String word(String word, boolean shouting) {
    if (known.test(word)) {
      return acronym(word, shouting);
    }
    if (JOINTS.matcher(word).find()) {
      StringBuilder out = new StringBuilder();
      for (String part : JOINTS.split(word)) {
        out.append(part.isEmpty() ? "" : " " + joined(part, shouting));
      }
      return out.toString().strip();
    }
    return joined(word, shouting);
  }

  private String joined(String part, boolean shouting) {
    Matcher ordinal = ORDINAL.matcher(part);
    if (ordinal.matches()) {
      return Numbers.ordinal(Long.parseLong(ordinal.group(1)));
    }
    Matcher model = MODEL.matcher(part); // A4 is no article
    if (model.matches()) {
      return model.group(1) + " " + Numbers.cardinal(model.group(2));
    }
    Matcher initials = INITIALS.matcher(part);
    if (initials.matches()) {
      return Letters.spaced(initials.group(1)) + " and " + Letters.spaced(initials.group(2));
    }
    String plain = UNSPOKEN.matcher(part.replace("&", " and ")).replaceAll("");
    StringBuilder out = new StringBuilder();
    for (String piece : plain.split(" ")) {
      if (known.test(piece)) {
        out.append(' ').append(acronym(piece, shouting));
        continue;
      }
      for (String bit : bits(piece)) {
        out.append(' ').append(acronym(bit, shouting));
      }
    }
    return out.toString().strip();
  }

  /** {@code SPF50} as SPF and fifty, {@code GoPro} as go and pro, {@code iPhone} whole. */
  private static String[] bits(String piece) {
    boolean inner = piece.chars().skip(1).anyMatch(c -> Character.isUpperCase(c));
    boolean digit = piece.chars().anyMatch(Character::isDigit);
    return inner && !Letters.capitals(piece) && !ACRONYM.matcher(piece).matches() || digit
        ? Letters.split(piece).split(" ")
        : new String[] {piece};
  }

  private String acronym(String word, boolean shouting) {
    var capitals = ACRONYM.matcher(word);
    if (!capitals.matches()) {
      return word.length() == 1 && "aAiI".indexOf(word.charAt(0)) < 0
          ? word.toUpperCase(Locale.ROOT)
          : word.toLowerCase(Locale.ROOT);
    }
    String letters = capitals.group(1);
    String ending = capitals.group(2) == null ? "" : "'s";
    boolean us = letters.equals("US") && !shouting;
    if (us || (SPELLED.contains(letters) && !(shouting && known.test(word)))) {
      return Letters.spaced(letters) + ending;
    }
    boolean sayable = known.test(letters) || (letters.length() > 3 && sayable(letters));
    return sayable ? word.toLowerCase(Locale.ROOT) : Letters.spaced(letters) + ending;
  }

  /** A made-up name in capitals can be said if no four consonants meet and it has a vowel. */
  private static boolean sayable(String letters) {
    return letters.matches(".*[AEIOUY].*") && !letters.matches(".*[^AEIOUY]{4,}.*");
  }
}
