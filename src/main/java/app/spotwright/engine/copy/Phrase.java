package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the copybook, one choice made at each "(this/that)".
 *
 * @param headline what is read; the narration if the pattern has no bar
 * @param narration what is said
 * @param theme name of the theme it comes from, or empty
 * @param round which of its pattern's variants it is, from 0; no sentence stands in two rounds
 */
record Phrase(String headline, String narration, String theme, int round) {
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*/[^()]*)\\)");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern FACT =
      Pattern.compile(
          "\\{(?:(?:it|name|this|brand|also|and)-does2?|np2?|np-mean|bare2?|tag2?|noun2?|adj2?|so)}");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!] )|(?<=[|] )");
  private static final Pattern WORDLESS = Pattern.compile("(?:\\{[a-z0-9-]+}|[ ,:.]|\\band\\b)+");
  private static final int MOST_ROUNDS = 12;

  /**
   * The phrases of a pattern. One that a fact goes into differs with the fact, so all choices are
   * made with all others. Of one that stands for itself there are only so many as share no
   * sentence: each of its sentences counts through its own choices, all of them at once.
   */
  static List<Phrase> of(String pattern, String theme) {
    if (FACT.matcher(pattern).find()) {
      return every(pattern, theme);
    }
    var phrases = new ArrayList<Phrase>();
    int rounds = rounds(pattern);
    for (int round = 0; round < rounds; round++) {
      phrases.add(of(chosen(pattern, round), theme, round));
    }
    return phrases;
  }

  /** All choices with all others. */
  static List<Phrase> every(String pattern, String theme) {
    var phrases = new ArrayList<Phrase>();
    expand(pattern, phrases, theme);
    return phrases;
  }

  /** A phrase that is not from the copybook. */
  static Phrase own(String headline, String narration) {
    return new Phrase(headline, narration, "", 0);
  }

  private static Phrase of(String text, String theme, int round) {
    String[] parts = BAR.split(text, 2);
    return new Phrase(parts[0], parts[parts.length - 1], theme, round);
  }

  private static void expand(String pattern, List<Phrase> into, String theme) {
    Matcher m = CHOICE.matcher(pattern);
    if (!m.find()) {
      into.add(of(pattern, theme, 0));
      return;
    }
    for (String choice : m.group(1).split("/", -1)) {
      expand(pattern.substring(0, m.start()) + choice + pattern.substring(m.end()), into, theme);
    }
  }

  /** The pattern with the choices of a round: each sentence counts through all of its own. */
  private static String chosen(String pattern, int round) {
    var out = new StringBuilder();
    for (String sentence : SENTENCE.split(pattern)) {
      int[] left = {round};
      out.append(
          CHOICE
              .matcher(sentence)
              .replaceAll(m -> {
                String[] choices = m.group(1).split("/", -1);
                String chosen = choices[left[0] % choices.length];
                left[0] /= choices.length;
                return Matcher.quoteReplacement(chosen);
              }));
    }
    return out.toString();
  }

  /** How often the pattern can be used without saying one of its sentences again. */
  private static int rounds(String pattern) {
    int least = MOST_ROUNDS;
    for (String sentence : SENTENCE.split(pattern)) {
      int all =
          CHOICE
              .matcher(sentence)
              .results()
              .mapToInt(m -> m.group(1).split("/", -1).length)
              .reduce(1, (a, b) -> a * b);
      least = Math.min(least, all);
    }
    return least;
  }

  boolean single() {
    return headline.equals(narration);
  }

  /** True if it adds no word of its own to what it is filled with. */
  boolean wordless() {
    return WORDLESS.matcher(narration).matches();
  }

  /** True if a slot of that name stands in it. */
  boolean asks(String slot) {
    return narration.contains("{" + slot + "}") || headline.contains("{" + slot + "}");
  }
}
