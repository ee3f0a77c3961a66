package app.spotwright.engine.copy;

/**
 * Something that the brief says of the product, in the brief's words.
 *
 * @param kind what it is good for
 * @param form which part of speech it is, so that a sentence can be built round it
 * @param text the words, small letter first where English allows it, no final mark
 * @param label the brief's own heading ("Scents"), or empty
 */
record Fact(Kind kind, Form form, String text, String label) {
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

  /** The fact alone, as ads set it: "Low acidity". */
  String fragment() {
    return Grammar.headline(text);
  }

  /** The fact as a sentence about the product. */
  String sentence(Product product) {
    return Grammar.sentence(
        switch (form) {
          case NOUN, IMPERATIVE, SENTENCE -> text;
          case ADJECTIVE -> product.itIs() + " " + text;
          case VERB -> product.it() + " " + product.agree(text);
        });
  }

  boolean hasNumber() {
    return text.chars().anyMatch(Character::isDigit);
  }
}
