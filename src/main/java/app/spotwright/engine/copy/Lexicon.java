package app.spotwright.engine.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the language's words can be: enough to tell a noun phrase from a verb phrase. */
final class Lexicon {
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "proof",
          "-free",
          "less",
          "ful",
          "able",
          "ible",
          "ous",
          "-made",
          "-friendly",
          "-ready",
          "resistant",
          "-safe",
          "-based",
          "-style",
          "-sized",
          "-grade");

  private static final Set<String> NAMES = Set.of("places", "months", "acronyms");

  private static final Pattern VERB_ENDINGS =
      Pattern.compile(".{2,}(?:ifies|izes|[a-z]{2}ates|ightens|eshens|rpens|ftens|oosens|rtens)");

  private final Map<String, Set<String>> classes;
  private final Map<String, String> properNames = new HashMap<>();

  Lexicon(Map<String, List<String>> words) {
    var map = new TreeMap<String, Set<String>>();
    words.forEach((name, entries) -> {
      var set = new HashSet<String>();
      for (String entry : entries) {
        for (String word : entry.split("[ ,]+")) {
          set.add(word.toLowerCase(Locale.ROOT));
          if (NAMES.contains(name)) {
            properNames.put(word.toLowerCase(Locale.ROOT), word);
          }
        }
      }
      map.put(name, set);
    });
    classes = Map.copyOf(map);
  }

  /** "norway" becomes "Norway", "usb" becomes "USB"; words that may be common nouns stay. */
  String properName(String lower) {
    return is("homonyms", lower) ? lower : properNames.getOrDefault(lower, lower);
  }

  boolean is(String kind, String word) {
    return classes.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for "keep", and for "design" too, which may also be a noun. */
  boolean baseVerb(String word) {
    return is("verbs", word) || is("nounVerbs", word);
  }

  /** True for "keeps"; for "designs" as well only if {@code alsoNouns}. */
  boolean thirdPerson(String word, boolean alsoNouns) {
    String w = word.toLowerCase(Locale.ROOT);
    if (w.equals("has") || w.equals("does")) {
      return true;
    }
    if (!w.endsWith("s") || w.endsWith("ss")) {
      return false;
    }
    if (VERB_ENDINGS.matcher(w).matches()) {
      return true;
    }
    String base = Grammar.baseOf(w);
    return alsoNouns ? baseVerb(base) : is("verbs", base) && !is("nounVerbs", base);
  }

  boolean finite(String word) {
    return is("be", word) || is("modals", word) || thirdPerson(word, false);
  }

  boolean adjective(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (is("adjectives", w)) {
      return true;
    }
    if (is("notAdjectives", w)) {
      return false;
    }
    if (w.matches("un\\p{L}+(?:ed|en)|\\p{L}{3,}(?:ery|assy|utty|eety)")
        && !w.matches(
            "bak.*|gall.*|batt.*|groc.*|nurs.*|brew.*|deliv.*|ev.*|discov.*|recov.*|jew.*|machin.*|embroid.*|potter.*|cel.*|.*berry|cutl.*|distill.*|stat.*")) {
      return true;
    }
    return ADJECTIVE_ENDINGS.stream().anyMatch(end -> w.length() > end.length() && w.endsWith(end))
        || participle(w);
  }

  boolean participle(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    String last = w.substring(w.lastIndexOf('-') + 1);
    if (is("participles", last)) {
      return true;
    }
    if (!last.endsWith("ed") || last.length() < 5) {
      return false;
    }
    String stem = last.substring(0, last.length() - 2);
    return w.contains("-")
        || baseVerb(stem)
        || baseVerb(stem + "e")
        || baseVerb(stem.substring(0, stem.length() - 1))
        || (stem.endsWith("i") && baseVerb(stem.substring(0, stem.length() - 1) + "y"));
  }

  boolean preposition(String word) {
    return is("prepositions", word);
  }

  boolean determiner(String word) {
    return is("determiners", word);
  }

  /** True if the noun cannot be counted ("coffee", "acidity"). */
  boolean mass(String noun) {
    String w = noun.toLowerCase(Locale.ROOT);
    return is("mass", w)
        || (w.endsWith("ity") && !is("countable", w))
        || w.endsWith("ness")
        || (w.endsWith("ing") && w.length() > 5 && !is("countable", w))
        || (w.endsWith("ware") && w.length() > 5);
  }

  boolean plural(String noun) {
    String w = noun.toLowerCase(Locale.ROOT);
    if (is("plurals", w)) {
      return true;
    }
    return w.endsWith("s")
        && w.length() > 3
        && !w.endsWith("ss")
        && !w.endsWith("us")
        && !w.endsWith("is")
        && !is("singulars", w);
  }

  boolean people(String noun) {
    String w = noun.toLowerCase(Locale.ROOT);
    return is("people", w)
        || ((w.endsWith("ers") || w.endsWith("ists") || w.endsWith("ors") || w.endsWith("ians"))
            && !is("things", w));
  }
}
