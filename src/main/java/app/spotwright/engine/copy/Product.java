package app.spotwright.engine.copy;

import java.util.Arrays;

/**
 * What is advertised and how to speak of it.
 *
 * @param brand the brand's name, or empty
 * @param what a noun phrase without article and brand ("steel water bottle"), or empty
 * @param number how its nouns and verbs agree
 */
record Product(String brand, String what, Number number) {
  enum Number {
    ONE,
    MANY,
    MASS,
    /** A firm that speaks as "we". */
    FIRM,
    /** A name that needs no article: an app, or a brand of which no more is known. */
    NAME
  }

  /** "Aurora cold brew coffee"; the plan's name for the product. */
  String title() {
    if (what.isEmpty()) {
      return brand;
    }
    if (brand.isEmpty()) {
      return Grammar.capital(what);
    }
    boolean same = brand.replace(" ", "").equalsIgnoreCase(what.replace(" ", ""));
    return switch (number) {
      case FIRM, NAME -> brand;
      case ONE, MANY, MASS -> same ? brand : brand + " " + what;
    };
  }

  /** In a sentence: "the Aurora steel water bottle", "Aurora wool caps", "Aurora". */
  String name() {
    if (brand.isEmpty()) {
      return the();
    }
    boolean article = number == Number.ONE && !what.isEmpty() && !title().equals(brand);
    return article ? "the " + title() : title();
  }

  String the() {
    return switch (number) {
      case ONE -> "the " + what;
      case MANY, MASS -> brand.isEmpty() ? "our " + what : what;
      case FIRM, NAME -> brandOr(what.isEmpty() ? "it" : "our " + what);
    };
  }

  String a() {
    if (what.isEmpty()) {
      return brand;
    }
    return switch (number) {
      case ONE, FIRM -> Grammar.article(what);
      case MANY, MASS, NAME -> what;
    };
  }

  String these() {
    return switch (number) {
      case ONE, MASS -> "this " + shortWhat();
      case MANY -> "these " + shortWhat();
      case FIRM, NAME -> brandOr(what.isEmpty() ? "this" : "this " + what);
    };
  }

  /** The thing in general: "steel water bottles", "coffee". */
  String kinds() {
    return number == Number.ONE || number == Number.FIRM ? Grammar.pluralOf(what) : what;
  }

  String head() {
    String core =
        what.replaceAll(" (?:on|of|for|about|in|with|and) .*", "")
            .replaceAll("(?: [A-Z]{2,}| \\d[\\d.,]*)+$", "");
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  String it() {
    return switch (number) {
      case ONE, MASS, NAME -> "it";
      case MANY -> "they";
      case FIRM -> "we";
    };
  }

  /** "them", "it" or, of a firm, "us". */
  String them() {
    return switch (number) {
      case ONE, MASS, NAME -> "it";
      case MANY -> "them";
      case FIRM -> "us";
    };
  }

  /** As one orders it: "a steel water bottle", "some coffee", "a pair"; of a firm nothing. */
  String some() {
    if (what.isEmpty()) {
      return "";
    }
    return switch (number) {
      case ONE -> Grammar.article(shortWhat());
      case MASS, MANY -> "some " + shortWhat();
      case NAME, FIRM -> "";
    };
  }

  String its() {
    return switch (number) {
      case ONE, MASS, NAME -> "its";
      case MANY -> "their";
      case FIRM -> "our";
    };
  }

  String itIs() {
    return switch (number) {
      case ONE, MASS, NAME -> "it's";
      case MANY -> "they're";
      case FIRM -> "we're";
    };
  }

  /** True if the name itself, not only "we", takes a plural verb. */
  boolean manyNamed() {
    return number == Number.MANY;
  }

  /** Long names lose what stands before their last three words. */
  String shortWhat() {
    String[] words = what.split(" ");
    boolean plain = !what.matches(".* (?:on|of|for|about|in|with|and) .*");
    return plain && words.length > 3
        ? String.join(" ", Arrays.copyOfRange(words, words.length - 2, words.length))
        : what;
  }

  String nameIs() {
    return manyNamed() ? "are" : "is";
  }

  boolean takesPluralVerb() {
    return number == Number.MANY || number == Number.FIRM;
  }

  /** The verb in the number of "it": keep becomes "keeps" or "keep". */
  String verb(String base) {
    return takesPluralVerb() ? base : Grammar.thirdOf(base);
  }

  private String brandOr(String other) {
    return brand.isEmpty() ? other : brand;
  }
}
