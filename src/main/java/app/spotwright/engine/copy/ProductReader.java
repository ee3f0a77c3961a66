package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is advertised, and what the same sentence says besides. */
final class ProductReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "^.{0,50}?\\b(?:ad|advert|advertisement|commercial|video|spot|clip|promo)\\b"
              + "[^.]{0,20}? (?:for|about|of) (?:(?:my|our|the|an?) )?(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAKERS =
      Pattern.compile(
          "^(?:we|i)(?: hand-?)? ?(?:make|sell|offer|produce|craft|build|create|handcraft|"
              + "are selling|am selling|have)s? (?:(?:an?|the) )?(.+)$",
          Pattern.CASE_INSENSITIVE);

  /**
   * What a brand does to its product, and not to its customers' mornings: it makes a lamp, sells
   * bread, hand-crafts candles.
   */
  private static final String MAKES =
      " (?=(?:(?:make|produce|craft|build|create)s? an? (?!difference|change|statement|point)"
          + "|(?:sell|hand-?(?:make|craft|produce))s? ))";

  private static final Pattern FIRM =
      Pattern.compile(
          "^(?:we|i)(?:'re|'m| are| am) (?:(?:an?|the|your) )?(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEET =
      Pattern.compile(
          "^(?:introducing|meet|introduce|discover|presenting|this is)"
              + " (?:(?:our|the|an?|my) )?(?:new )?(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IS =
      Pattern.compile("^(.{2,40}?) (?:is|are) (?:(?:an?|the) )?(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern APPOSITION =
      Pattern.compile("^([^,]{2,40}), (?:an?|the|our|your) (.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUFFERY =
      Pattern.compile(
          "(?i)^(?:(?:amazing|awesome|incredible|best|greatest|super|ultimate|revolutionary|"
              + "innovative|fantastic|great|new|brand-new|perfect|premium|our)[ ,]+)+(?=\\p{L})");
  private static final Pattern OURS =
      Pattern.compile(
          "^(?:our|my) ([\\p{L} -]{3,40}?) (is|are|has|have|makes?|keeps?) (.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUFFED =
      Pattern.compile(
          "(?i)^(?:so |really |very )?(?:amazing|awesome|incredible|great|the best|fantastic|super)\\b");
  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final String brand;
  private boolean model;

  /** What was found, and the words of the sentence that are left over as clauses. */
  record Found(Product product, List<String> rest) {}

  ProductReader(Lexicon lexicon, String brand) {
    this.lexicon = lexicon;
    this.brand = brand;
  }

  Found read(String sentence, boolean labelled) {
    String t = asOurs(sentence.replaceAll("[.!]+$", ""));
    for (Pattern pattern : List.of(LEAD, MAKERS, FIRM, MEET)) {
      Matcher m = pattern.matcher(t);
      if (m.matches()) {
        Matcher named = APPOSITION.matcher(m.group(1));
        boolean apposed = named.matches() && named(named.group(1));
        return phrase(apposed ? named.group(2) : m.group(1), pattern == FIRM);
      }
    }
    Matcher apposed = APPOSITION.matcher(t);
    if (apposed.matches() && named(apposed.group(1))) {
      return phrase(apposed.group(2), false);
    }
    Matcher ours = OURS.matcher(t);
    if (ours.matches()) {
      Found found = phrase(ours.group(1), false);
      boolean puffed = PUFFED.matcher(ours.group(3)).find();
      if (!found.product().what().isEmpty()) {
        return new Found(
            found.product(),
            puffed ? List.of() : List.of("it " + ours.group(2) + " " + ours.group(3)));
      }
    }
    Matcher is = IS.matcher(t);
    if (is.matches() && named(is.group(1)) && !is.group(2).contains(" is ")) {
      Found found = phrase(is.group(2), false);
      if (!found.product().what().isEmpty()) {
        return found;
      }
    }
    boolean subject = lexicon.is("pronouns", t.split(" ")[0]);
    return subject && !labelled
        ? new Found(product("", false), List.of(sentence))
        : phrase(t.replaceFirst("(?i)^(?:an?|the|our|my) ", ""), false);
  }

  /** Whether a sentence begins with the brand and the making of its product. */
  boolean tellsWhatIsMade(String sentence) {
    return !asOurs(sentence).equals(sentence);
  }

  /** "Lune makes a candle" says what "We make a candle" says. */
  private String asOurs(String sentence) {
    return brand.isEmpty()
        ? sentence
        : sentence.replaceFirst("(?iu)^" + Pattern.quote(brand) + MAKES, "We ");
  }

  private boolean named(String subject) {
    String s = subject.toLowerCase(Locale.ROOT);
    return (!brand.isEmpty() && s.equals(brand.toLowerCase(Locale.ROOT)))
        || subject.matches("\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*)?");
  }

  private Found phrase(String text, boolean firm) {
    List<String> words = Arrays.asList(text.split("\\s+"));
    int end = endOfPhrase(words);
    String np = String.join(" ", words.subList(0, end)).replaceAll("[,:;.!]+$", "");
    String rest = String.join(" ", words.subList(end, words.size()));
    int made = np.indexOf(" of ");
    if (made > 0 && rest.contains(" and ")) { // "a scent of amber, fig leaf and smoke"
      rest = np.substring(made + 4) + ", " + rest;
      np = np.substring(0, made);
    }
    String what = withoutBrand(np);
    if (!nounPhrase(what) && !what.isEmpty()) {
      return new Found(product("", firm), List.of(text));
    }
    Product found = product(what, firm);
    var left = new ArrayList<String>();
    for (String part : rest.split(":\\s+")) {
      left.addAll(clauses(part, found));
    }
    return new Found(found, left);
  }

  /** What stands beside the product in its sentence, as clauses. */
  private List<String> clauses(String rest, Product found) {
    var left = new ArrayList<String>();
    if (rest.matches("(?i)(?:is|are)(?: not)?")) {
      return left;
    }
    if (rest.matches("(?i)(?:is|are|was|were) .*")) {
      left.add((found.number() == Product.Number.MANY ? "they " : "it ") + rest);
      return left;
    }
    if (!rest.isBlank()) {
      String tail = rest.replaceAll("^(?:and|,)\\s+", "");
      boolean placed = lexicon.preposition(tail.split(" ")[0]) && !tail.startsWith("with ");
      String[] first = placed ? tail.split(",\\s*", 2) : new String[] {tail};
      left.addAll(
          placed
              ? List.of(first[0].split("\\s+(?=(?:with|from|by|for|selling|offering|serving)\\b)"))
              : List.of(tail));
      if (first.length > 1) {
        boolean place = first[1].matches("\\p{Lu}\\p{L}+");
        left.add(place ? left.removeLast() + ", " + first[1] : first[1]);
      }
    }
    return left;
  }

  private int endOfPhrase(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i).toLowerCase(Locale.ROOT).replaceAll("[,.]$", "");
      boolean stop =
          (lexicon.preposition(w)
                  && !(i > 0 && w.matches("of|on|about") && !lexicon.adjective(words.get(i - 1))))
              || w.matches("that|which|who|when|where|so|but|because|made|hand-poured|designed")
              || (i > 0
                  && i + 1 < words.size()
                  && lexicon.participle(w)
                  && words.get(i + 1).matches("(?i)in|by|from|with|of|for|to|simple"))
              || (i > 0
                  && follows(words, i)
                  && (lexicon.finite(w) || (lexicon.thirdPerson(w, true) && verbLike(words, i))));
      if (stop) {
        return i;
      }
      if (words.get(i).endsWith(":") || (words.get(i).endsWith(",") && !adjectiveList(words, i))) {
        return i + 1;
      }
    }
    return words.size();
  }

  /** A verb has something after it; "building blocks," has not. */
  private static boolean follows(List<String> words, int i) {
    return i + 1 < words.size() && !words.get(i).endsWith(",");
  }

  private boolean verbLike(List<String> words, int i) {
    return i + 1 < words.size()
        && (lexicon.determiner(words.get(i + 1)) || lexicon.preposition(words.get(i + 1)))
        && !words.get(i + 1).matches("(?i)for|with|from|of|on|by|in");
  }

  private boolean adjectiveList(List<String> words, int i) {
    return i == 0
        && words.size() > 2
        && lexicon.adjective(words.get(0).replace(",", ""))
        && lexicon.adjective(words.get(1).replace(",", ""))
        && !lexicon.adjective(words.get(2).replace(",", ""));
  }

  private String withoutBrand(String np) {
    String plain = PUFFERY.matcher(np).replaceFirst("");
    if (brand.isEmpty()) {
      return plain;
    }
    String t = plain.replaceFirst("(?iu)^" + Pattern.quote(brand) + "(?:'s)?(?=\\s|$)\\s*", "");
    // "Stride Volt running shoes": what follows the brand with a capital is the model's name.
    model = !t.equals(plain);
    String first = brand.split("\\s+")[0];
    if (t.equals(plain) && first.length() > 3) {
      t = plain.replaceFirst("(?u)^" + Pattern.quote(first) + "(?:'s)?(?=\\s|$)\\s*", "");
    }
    t = t.replaceFirst("(?iu) (?:by|from) " + Pattern.quote(brand) + "$", "");
    return PUFFERY.matcher(t.strip()).replaceFirst("");
  }

  private boolean nounPhrase(String what) {
    if (what.isEmpty()) {
      return false;
    }
    List<String> words = List.of(what.replace(",", "").split(" "));
    String last = words.getLast();
    return words.size() <= LONGEST
        && (!lexicon.adjective(last) || lexicon.is("nounVerbs", last))
        && !lexicon.preposition(last)
        && !lexicon.is("pronouns", last)
        && !lexicon.is("be", last)
        && !lexicon.thirdPerson(words.getFirst(), true)
        && !what.matches("(?i)^(?:no|not|free|if|when|how|why|please)\\b.*")
        && what.chars().noneMatch(c -> "$€£%\"?".indexOf(c) >= 0)
        && !what.matches("^(?!24/7 )\\d.*");
  }

  private Product product(String what, boolean firm) {
    String w = decapitalised(what);
    Product bare = new Product(brand, w, Product.Number.ONE);
    String head = bare.head().toLowerCase(Locale.ROOT);
    return new Product(brand, w, number(head, w, firm));
  }

  private Product.Number number(String head, String what, boolean firm) {
    if (what.isEmpty()) {
      return Product.Number.NAME;
    }
    if (firm || lexicon.is("firms", head) || lexicon.is("services", head)) {
      return Product.Number.FIRM;
    }
    if (lexicon.is("software", head) && !brand.isEmpty()) {
      return Product.Number.NAME;
    }
    boolean lamp = what.contains(" ") && head.equals("light");
    if (lexicon.mass(head) && !lamp) {
      return Product.Number.MASS;
    }
    return lexicon.plural(head) ? Product.Number.MANY : Product.Number.ONE;
  }

  private String decapitalised(String what) {
    var words = new ArrayList<String>();
    boolean named = what.matches("\\p{Lu}\\p{Ll}+\\d? \\p{Ll}.*") && model;
    for (String word : what.split(" ")) {
      if (named && words.isEmpty()) {
        words.add(word);
        continue;
      }
      boolean title = word.matches("\\p{Lu}\\p{Ll}+(?:-\\p{L}+)*,?");
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(title ? lexicon.properName(lower) : word);
    }
    return String.join(" ", words);
  }
}
