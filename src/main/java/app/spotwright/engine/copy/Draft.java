package app.spotwright.engine.copy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A filled pattern: what can be read and what can be said.
 *
 * @param from what it was filled from
 * @param headline to be read; empty if the pattern has none of its own
 * @param narration to be said
 */
record Draft(Filling from, String headline, String narration) {
  private static final int READABLE = 44;
  private static final Pattern CLAUSE = Pattern.compile("(?<=[^.!?]), (?:and |but )?|: ");

  /** A clause with a subject of its own. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?:you|it|they|there|that|this|the|your|an?|one|no|nobody|nothing|everyone|everything|somebody|someone|some)(?:'\\p{L}+)? ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEPENDENT =
      Pattern.compile(
          "^(?:because|so|before|to|instead|which|or|while|when|until|that|with|then|over|after"
              + "|(?:by|in|on|at|from|under|into|behind) \\S+(?: \\S+)?$)",
          Pattern.CASE_INSENSITIVE);

  int words() {
    return Spoken.words(narration);
  }

  /**
   * What is said, short enough to be read: its first sentence, or else an end of one, as "By noon
   * it tastes like the bus"; empty if there is nothing that passes the test.
   */
  String punch(Predicate<String> fresh) {
    for (String sentence : Told.split(narration)) {
      String text = Grammar.headline(sentence);
      if (text.length() <= READABLE && fresh.test(text)) {
        return text;
      }
    }
    for (String sentence : Told.split(narration).reversed()) {
      for (String clause : List.of(CLAUSE.split(sentence)).reversed()) {
        String text = Grammar.headline(Grammar.capital(clause));
        if (text.length() <= Headlines.CAP
            && text.split(" ").length > 2
            && WHOLE.matcher(text).find()
            && !DEPENDENT.matcher(text).find()
            && fresh.test(text)) {
          return text;
        }
      }
    }
    return "";
  }

  /**
   * As many of its sentences, from the first, as can be said in so many words; silent if even one
   * is too long.
   */
  Draft within(int budget) {
    if (words() <= budget || !from.facts().isEmpty() || from.phrase().single()) {
      return this;
    }
    var kept = new StringBuilder();
    for (String sentence : Told.split(narration)) {
      if (Spoken.words(kept + " " + sentence) > budget) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(sentence);
    }
    return new Draft(from, headline, kept.toString());
  }
}
