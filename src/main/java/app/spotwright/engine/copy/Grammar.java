package app.spotwright.engine.copy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Agreement, articles, capitals and punctuation of English. */
final class Grammar {
  private static final Pattern VOWEL_SOUND =
      Pattern.compile(
          "^(?:[aeio]|u(?!ni(?!n|m)|s[aeiu]|ti|ro|k\\b)|hour|honest|honou?r|heir|8|11\\b|18\\b).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONSONANT_SOUND =
      Pattern.compile("^(?:eu|ew|one\\b|once\\b|one-|uni(?!n|m)).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPELLED =
      Pattern.compile("^[A-Z]{2,5}(?:[-\\s].*)?$", Pattern.DOTALL);
  private static final Pattern SENTENCE_START = Pattern.compile("([.!?]\\s+)(\\p{Ll})");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" ([,.;:!?])");
  private static final Pattern MARK_AFTER_CRY = Pattern.compile("([!?])[.,]+");
  private static final Pattern DOTS = Pattern.compile("\\.{2,}");
  private static final Pattern MARK_AFTER_COMMA = Pattern.compile(",[.,]+");
  private static final Pattern COMMA_BEFORE_MARK = Pattern.compile(",([!?.])");
  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?][\"”’)]?$");
  private static final Pattern SEVERAL =
      Pattern.compile("(?s).*(?<!\\b(?:Dr|Mr|Mrs|Ms|St|No))[.!?] .*");
  private static final Pattern LAST_MARK = Pattern.compile("[.!?]$");
  private static final Pattern LAST_STOP = Pattern.compile("[.,;:]+$");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Grammar() {}

  static String article(String phrase) {
    return (vowelSound(phrase) ? "an " : "a ") + phrase;
  }

  static boolean vowelSound(String phrase) {
    String first = phrase.strip().split("\\s+", 2)[0];
    if (SPELLED.matcher(first).matches() && !first.matches("(?:NASA|LED.+|UNESCO|POP|VIP.*)")) {
      return "AEFHILMNORSX".indexOf(first.charAt(0)) >= 0;
    }
    return VOWEL_SOUND.matcher(first).matches() && !CONSONANT_SOUND.matcher(first).matches();
  }

  /** "carries" to "carry", "keeps" to "keep", "has" to "have", "is" to "are". */
  static String baseOf(String third) {
    String w = third;
    return switch (w.toLowerCase(Locale.ROOT)) {
      case "has" -> "have";
      case "does" -> "do";
      case "is" -> "are";
      case "was" -> "were";
      case "goes" -> "go";
      default -> {
        if (w.endsWith("ies") && w.length() > 4) {
          yield w.substring(0, w.length() - 3) + "y";
        }
        if (w.matches(".*(?:ss|sh|ch|x|zz)es")) {
          yield w.substring(0, w.length() - 2);
        }
        yield w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
      }
    };
  }

  /** "carry" to "carries". */
  static String thirdOf(String base) {
    return switch (base) {
      case "have" -> "has";
      case "do" -> "does";
      case "are", "be" -> "is";
      case "go" -> "goes";
      default ->
          base.matches(".*[^aeiou]y") || base.matches(".*(?:s|sh|ch|x|z)")
              ? pluralOf(base)
              : base + "s";
    };
  }

  static String pluralOf(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.matches(".*(?:s|sh|ch|x|z)")) {
      return noun + "es";
    }
    if (noun.matches(".*(?:kni|wi|li|shel|lea)fe?")) {
      return noun.replaceAll("fe?$", "ves");
    }
    if (noun.matches("(?:.*[ -])?(?:wo)?man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    return noun + "s";
  }

  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** One space, no doubled marks, a capital at each sentence's start. */
  static String tidy(String text) {
    return untidy(text) ? tidied(text) : capital(text);
  }

  /** Most texts are tidy, and telling that is far cheaper than tidying. */
  private static boolean untidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = ",.;:!?".indexOf(c) >= 0;
      boolean after = ",.;:!?".indexOf(before) >= 0;
      boolean space = Character.isWhitespace(c);
      boolean starts = before == ' ' && i > 1 && ".!?".indexOf(text.charAt(i - 2)) >= 0;
      if ((space && (c != ' ' || before == ' '))
          || (mark && (before == ' ' || after))
          || (starts && Character.isLowerCase(c))) {
        return true;
      }
      before = c;
    }
    return before == ' ' && !text.isEmpty();
  }

  private static String tidied(String text) {
    String t = SPACES.matcher(text).replaceAll(" ");
    t = SPACE_BEFORE_MARK.matcher(t).replaceAll("$1");
    t = MARK_AFTER_CRY.matcher(t).replaceAll("$1");
    t = DOTS.matcher(t).replaceAll(".");
    t = MARK_AFTER_COMMA.matcher(t).replaceAll(",");
    t = COMMA_BEFORE_MARK.matcher(t).replaceAll("$1").strip();
    Matcher m = SENTENCE_START.matcher(t);
    return capital(m.replaceAll(r -> r.group(1) + r.group(2).toUpperCase(Locale.ROOT)));
  }

  /** Tidy, and closed with a full stop if it has no closing mark. */
  static String sentence(String text) {
    String t = tidy(text);
    return t.isEmpty() || CLOSED.matcher(t).matches() ? t : t + ".";
  }

  /** Tidy, and without a final full stop, as a headline is set. */
  static String headline(String text) {
    String t = tidy(text);
    boolean several = SEVERAL.matcher(LAST_MARK.matcher(t).replaceAll("")).matches();
    return several ? sentence(t) : LAST_STOP.matcher(t).replaceAll("");
  }

  /** "a, b and c". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst();
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  static String words(String text) {
    return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
