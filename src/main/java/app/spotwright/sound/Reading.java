package app.spotwright.sound;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known about where a reader's eye may pause. */
final class Reading {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*");
  private static final Pattern CLAUSE_END = Pattern.compile(".*[,;:—–][\"'”’)\\]]*");

  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}])[*]+(?=[\\p{L}\\p{N}])|(?<=\\p{L})[*]+(?=\\p{P}*$)");

  /** A unit or a thing that is counted comes next. */
  private static final Pattern NUMBER = Pattern.compile("[#$€£]?\\d[\\d.,]*");

  /** Words that lean on the one after them. */
  private static final Set<String> LEANING =
      Set.of(
          ("a an the and or but nor so of to in on at by for from with without as than into onto over"
                  + " your our my his her its their this that these those every each no not is are"
                  + " was were be been has have had will would can could may must should do does"
                  + " it's that's you're we're i'm don't very more most just only if when while"
                  + " who which because i you we they he she it")
              .split(" "));

  private static final Set<String> ABBREVIATIONS =
      Set.of("mr.", "mrs.", "ms.", "dr.", "st.", "no.", "vs.", "approx.", "e.g.", "i.e.");

  private Reading() {}

  /** Without the stars that a voice takes for emphasis. */
  static String shown(String word) {
    return EMPHASIS.matcher(word).replaceAll("");
  }

  static boolean endsSentence(String word) {
    return SENTENCE_END.matcher(word).matches()
        && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** How bad it is to pause after a word: negative is good. */
  static double parting(String word) {
    if (endsSentence(word)) {
      return -9;
    }
    if (CLAUSE_END.matcher(word).matches()) {
      return -5;
    }
    String bare = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[\"'“‘(]+", "");
    boolean leans =
        LEANING.contains(bare) || ABBREVIATIONS.contains(bare) || NUMBER.matcher(bare).matches();
    return leans ? 7 : 0;
  }
}
