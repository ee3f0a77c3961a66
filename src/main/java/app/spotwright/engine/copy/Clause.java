package app.spotwright.engine.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes clauses of facts: "the Solara bottle keeps drinks cold", "it has a leakproof lid". */
final class Clause {
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)^(?:over|under|up to|about|around|more than|less than|only|all|each|every|most|"
              + "any|plus|from|then|text|ages?|sizes?) .*|^\\d[\\d.,–-]*[ -]?\\p{L}{1,12}$"
              + "|^\\d+ (?:hours?|days?|minutes?|weeks?) of .*|^\\d+% of .*|.*, .* and .*"
              + "|no .* no .*|(?:in|within) \\d.*|(?:january|february|march|april|may|june|july|august|september|october"
              + "|november|december) \\d.*|(?:completion|launch|hardback|paperback|delivery)\\b.*|.*[:|].*|.*\\bper\\b.*|.*\\?$");
  private static final Pattern WEIGHT =
      Pattern.compile("(?i)^\\d[\\d.,]* ?(?:g|kg|grams?|kilos?|lbs?|pounds|oz|ounces)$");
  private static final Pattern INCLUDED =
      Pattern.compile("(?i)^(.+) (included|available|provided|welcome)$");
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?i).*\\b(?:guarantee|warranty|trial|case|box|charger|stand|pouch|repair for life)$");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)^((?:\\p{L}+ )?\\p{L}+) (\\p{L}+)( (?:in|within|by|at|on|so|for|to) .+)$");
  private static final Pattern QUANTITY =
      Pattern.compile("(?i)^\\d[\\d.,%-]* ?\\p{L}*(?: abv)?$|^\\p{L}+$");
  private static final Pattern GIFT =
      Pattern.compile(
          "(?i)^(?:an? |the )?(?:perfect|great|ideal|lovely|good|nice) (?:gift|present)\\b.*");
  private static final Pattern CUT =
      Pattern.compile(
          " (?:for|with|of|in|from|on|that|which|to|without|at|by|made|while|and|under|an?|per|you) .*");

  /** Longer ones do not stand before a noun in a list. */
  private static final int SHORT_VERB = 3;

  private final Product product;
  private final Lexicon lexicon;

  enum Subject {
    IT,
    NAME,
    THIS,
    BRAND,
    ALSO,
    /** None, to follow another verb of "it". */
    AND
  }

  Clause(Product product, Lexicon lexicon) {
    this.product = product;
    this.lexicon = lexicon;
  }

  /** The clause, small letter first, no mark at its end; empty if the fact has no such clause. */
  String of(Fact fact, Subject subject) {
    String text = fact.text();
    String whole = impersonal(fact, subject);
    if (!whole.isEmpty()) {
      return subject == Subject.IT ? whole : "";
    }
    return switch (fact.form()) {
      case SENTENCE -> "";
      case ADJECTIVE -> be(subject, text);
      case VERB -> join(subject, plural(subject) ? agreed(text) : text);
      case IMPERATIVE ->
          product.number() == Product.Number.FIRM || text.matches("(?i)\\p{L}+ (?:it|them)\\b.*")
              ? ""
              : join(subject, lets(subject) + " " + text);
      case NOUN -> noun(fact, subject);
    };
  }

  /** The fact as an object: "a leakproof lid", "5 brightness levels"; empty if it is no noun. */
  String object(Fact fact) {
    boolean noun = fact.form() == Fact.Form.NOUN && impersonal(fact, Subject.IT).isEmpty();
    return noun && !ALONE.matcher(fact.text()).matches() ? articled(fact.text()) : "";
  }

  /** True if "mean", not "means", follows the object. */
  boolean many(Fact fact) {
    String text = fact.text();
    String head = head(text);
    return lexicon.plural(head) || text.matches(".* and .*");
  }

  /** The fact in its own words, when no clause can be made of it; empty if one can. */
  String bare(Fact fact) {
    boolean can = !of(fact, Subject.IT).isEmpty();
    return can || QUANTITY.matcher(fact.text()).matches() ? "" : fact.text();
  }

  /** The fact as one of a list after a colon: "real fruit", "a leakproof lid", "seats eight". */
  String tag(Fact fact) {
    boolean whole =
        fact.form() == Fact.Form.SENTENCE || fact.text().matches("(?i)(?:has|have|is|are|for) .*");
    String object = fact.text().contains(",") ? "" : object(fact);
    return whole ? "" : object.isEmpty() ? fact.text() : object;
  }

  /** The second of two in a list: a verb stands beside its like only. */
  String tag(Fact fact, Fact before) {
    boolean like =
        switch (fact.form()) {
          case IMPERATIVE, VERB -> before.form() == fact.form();
          case NOUN, ADJECTIVE, SENTENCE ->
              before.form() == Fact.Form.VERB
                  ? before.text().split(" ").length <= SHORT_VERB
                  : before.form() != Fact.Form.IMPERATIVE;
        };
    boolean list = (before.text() + fact.text()).contains(",");
    return like && !list ? tag(fact) : "";
  }

  /** The fact if it is an adjective: "ready to drink", "from Norway". */
  String quality(Fact fact) {
    return fact.form() == Fact.Form.ADJECTIVE && !fact.text().contains(",") ? fact.text() : "";
  }

  /** The fact if it is a noun and no part of a list: "real fruit". */
  String thing(Fact fact) {
    return fact.form() == Fact.Form.NOUN && !fact.text().contains(",") ? tag(fact) : "";
  }

  private String impersonal(Fact fact, Subject subject) {
    String text = fact.text();
    if (fact.form() == Fact.Form.SENTENCE) {
      return determined(text);
    }
    if (fact.form() == Fact.Form.IMPERATIVE) {
      return subject == Subject.IT ? "you can " + text : "";
    }
    if (fact.form() != Fact.Form.NOUN) {
      return contents(fact);
    }
    Matcher done = DONE.matcher(text);
    if (done.matches()
        && lexicon.participle(done.group(2))
        && lexicon.plural(head(done.group(1)))
        && !done.group(2).matches("made|printed|baked|grown")) {
      return done.group(1) + " are " + done.group(2) + done.group(3);
    }
    if (text.matches("(?i)(?:no|zero) .*") && !ALONE.matcher(text).matches()) {
      return (lexicon.plural(head(text)) ? "there are " : "there's ") + text;
    }
    var included = INCLUDED.matcher(text);
    if (included.matches()) {
      String what = included.group(1);
      String verb = lexicon.plural(head(what)) || what.contains(" and ") ? " are " : " is ";
      return articled(what) + verb + included.group(2);
    }
    return "";
  }

  /**
   * "The coffee is roasted on Monday": what is done to the contents is not said of the subscription
   * that brings them.
   */
  private String contents(Fact fact) {
    String what = product.what();
    String first = fact.text().split(" ")[0];
    boolean holds = lexicon.is("containers", product.head()) && lexicon.is("materials", first);
    if (!holds || fact.form() != Fact.Form.ADJECTIVE) {
      return "";
    }
    String inside = what.contains(" ") ? what.substring(0, what.lastIndexOf(' ')) : "";
    String head = inside.substring(inside.lastIndexOf(' ') + 1);
    String subject = lexicon.mass(head) ? "the " + inside + " is " : "everything in it is ";
    return subject + fact.text();
  }

  private String noun(Fact fact, Subject subject) {
    String text = fact.text();
    if (WEIGHT.matcher(text).matches()) {
      return join(subject, verb(subject, "weigh") + " " + text);
    }
    if (ALONE.matcher(text).matches()) {
      return "";
    }
    if (GIFT.matcher(text).matches()) {
      return join(subject, verb(subject, "make") + " " + gift(text));
    }
    boolean firm = product.number() == Product.Number.FIRM;
    boolean comes = PROMISE.matcher(text).matches() || lexicon.is("containers", product.head());
    boolean promise = comes && !firm;
    String verb = verb(subject, firm ? "offer" : promise ? "come" : "have");
    return join(subject, verb + (promise ? " with " : " ") + articled(text));
  }

  /** "battery lasts 1 year" with its article: "the battery lasts 1 year". */
  private String determined(String text) {
    String[] words = text.split(" ");
    String first = words[0];
    boolean noun =
        first.matches("\\p{Ll}[\\p{L}-]+")
            && words.length > 1
            && lexicon.finite(words[1])
            && !lexicon.is("pronouns", first)
            && !lexicon.determiner(first)
            && !lexicon.plural(first)
            && !lexicon.mass(first)
            && !first.matches("no|nobody|nothing|nothin|here|you");
    return noun ? "the " + text : text;
  }

  private static String gift(String text) {
    return text.matches("(?i)(?:an?|the) .*") ? text : Grammar.article(text);
  }

  private String be(Subject subject, String text) {
    boolean many = plural(subject);
    return switch (subject) {
      case IT -> product.itIs() + " " + text;
      case ALSO -> product.itIs() + " also " + text;
      case NAME, THIS, BRAND, AND -> join(subject, (many ? "are " : "is ") + text);
    };
  }

  /** "keeps drinks hot and fits any bag" in the plural. */
  private String agreed(String text) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean verb = i == 0 || (words[i - 1].equals("and") && lexicon.thirdPerson(words[i], false));
      words[i] = verb ? Grammar.baseOf(words[i]) : words[i];
    }
    return String.join(" ", words);
  }

  private String lets(Subject subject) {
    return (plural(subject) ? "let" : "lets") + " you";
  }

  private String verb(Subject subject, String base) {
    return plural(subject) ? base : Grammar.thirdOf(base);
  }

  private String join(Subject subject, String predicate) {
    String who =
        switch (subject) {
          case IT -> product.it();
          case ALSO -> product.it() + " also";
          case NAME -> product.name();
          case THIS -> product.number() == Product.Number.FIRM ? "" : product.these();
          case BRAND -> product.what().isEmpty() || product.manyNamed() ? "" : product.brand();
          case AND -> "and";
        };
    if (who.isEmpty()) {
      return "";
    }
    return subject == Subject.AND ? predicate : who + " " + predicate;
  }

  private boolean plural(Subject subject) {
    return switch (subject) {
      case IT, ALSO, AND -> product.takesPluralVerb();
      case NAME, THIS -> product.manyNamed();
      case BRAND -> false;
    };
  }

  private String articled(String text) {
    String first = text.split(" ")[0];
    String head = head(text);
    if (first.matches("\\d+[-–]\\p{L}+")) {
      return Grammar.article(text);
    }
    boolean bare =
        first.matches("\\d.*|\\p{Lu}.*'s")
                && (lexicon.plural(head) || first.contains("%") || lexicon.mass(head))
            || text.matches("\\d[\\d.,]* ?\\p{L}{1,2} (?:of|in) .*")
            || lexicon.determiner(first)
            || first.matches("(?i)one|two|three|four|five|six|seven|eight|nine|ten|free|extra")
            || lexicon.plural(head)
            || (lexicon.mass(head) && !text.matches("(?i)(?:led|night|reading) light"))
            || head.matches(".*\\d.*|\\p{Lu}+")
            || (text.matches(".*\\band\\b.*") && !text.matches(".* (?:for|with|of|in|on) .*and.*"));
    return bare ? text : Grammar.article(text);
  }

  private static String head(String text) {
    String core = CUT.matcher(text.replaceAll(",.*", "")).replaceFirst("");
    return core.substring(core.lastIndexOf(' ') + 1);
  }
}
