package app.spotwright.engine.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that the brief says of the product, in the brief's words.
 *
 * @param kind what it is good for
 * @param form which part of speech it is, so that a sentence can be built round it
 * @param text the words, small letter first where English allows it, no final mark
 * @param label the brief's own heading ("Scents"), or empty
 */
record Fact(Kind kind, Form form, String text, String label) {
  private static final Pattern LIST_JOINT = Pattern.compile(",? and |, ");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)(?:(?:weighs|holds) )?\\d[\\d.,]* ?(?:g|kg|mg|ml|cl|l|litres?|liters?|oz|lbs?|mm|cm|m|inch(?:es)?|degrees|grams)(?: thick)?|\\d.* abv");
  private static final Pattern PHRASE_JOINT =
      Pattern.compile(" (?:with|for|in|by|until|from|so|that|which|every|while|and then) ");

  enum Kind {
    FEATURE,
    PROOF,
    OFFER
  }

  enum Form {
    /** "low acidity". */
    NOUN,
    /** "keeps drinks cold". */
    VERB,
    /** "ready to drink", "from Norway". */
    ADJECTIVE,
    /** "create invoices in seconds". */
    IMPERATIVE,
    /** "we bake every morning". */
    SENTENCE
  }

  Fact(Kind kind, Form form, String text) {
    this(kind, form, text, "");
  }

  /** True for "330 ml", "42% ABV" and "in Leeds", which matter less than all else. */
  boolean minor() {
    return QUANTITY.matcher(text).matches() || text.matches("in \\p{Lu}.*");
  }

  /** The fact in at most so many spoken words, cut where it can end; itself if it cannot be cut. */
  Fact brief(int words) {
    Fact shorter = this;
    boolean cuts = form != Form.IMPERATIVE;
    while (cuts && Spoken.words(shorter.text()) > words) {
      String part = shorter.within(shorter.fragment().length() - 1);
      boolean whole = form != Form.ADJECTIVE || part.matches(".* (?:in|from|by|of|for|to|at) .*");
      cuts = whole && part.split(" ").length >= (form == Form.SENTENCE ? 3 : 2);
      if (cuts) {
        shorter = new Fact(kind, form, text.substring(0, part.length()), label);
      }
    }
    return shorter;
  }

  /** The fact alone, as ads set it: "Low acidity". */
  String fragment() {
    return Grammar.headline(text);
  }

  /** The fact alone in at most so many characters, cut where it can end; empty if it cannot. */
  String within(int most) {
    String whole = fragment();
    if (whole.length() <= most) {
      return whole;
    }
    boolean sentence = form == Form.SENTENCE;
    String part = cut(whole, most, sentence ? PHRASE_JOINT : LIST_JOINT);
    return part.isEmpty() ? cut(whole, most, sentence ? LIST_JOINT : PHRASE_JOINT) : part;
  }

  private static String cut(String whole, int most, Pattern joint) {
    int end = 0;
    Matcher m = joint.matcher(whole);
    while (m.find() && m.start() <= most) {
      end = m.start();
    }
    String part = whole.substring(0, end);
    return part.contains(" ") ? part : "";
  }
}
