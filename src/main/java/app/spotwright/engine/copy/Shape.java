package app.spotwright.engine.copy;

import java.util.regex.Pattern;

/**
 * What a pattern asks for.
 *
 * @param words that are its own, without what its slots are filled with
 * @param facts how many facts go into it
 * @param good whether what the first fact is good for goes into it
 * @param plain whether it holds a fact in nothing but its own words
 */
record Shape(int words, int facts, boolean good, boolean plain) {
  private static final Pattern SLOT = Pattern.compile("\\{[a-z0-9:-]+}");
  private static final Pattern FIRST =
      Pattern.compile("\\{(?:(?:it|name|this|brand|also)-does|np|np-mean|bare|tag|noun|adj)}");
  private static final Pattern SECOND =
      Pattern.compile("\\{(?:it-does2|and-does|np2|bare2|tag2|noun2|adj2)}");
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\s*(?:\\{brand}: )?\\{(?:it-does|name-does|this-does|bare|(tag|noun|adj)(?:}(?:,| and) \\{\\1"
              + "2)?)}\\.?");

  static Shape of(String narration) {
    boolean second = SECOND.matcher(narration).find();
    boolean first = FIRST.matcher(narration).find();
    return new Shape(
        Spoken.words(SLOT.matcher(narration).replaceAll(" ")),
        second ? 2 : first ? 1 : 0,
        narration.contains("{so}"),
        PLAIN.matcher(narration).matches());
  }
}
