package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a sentence apart into clauses and says which part of speech each is. */
final class ClauseReader {
  private static final Pattern ENUMERATION = Pattern.compile("(?i).*\\b(?:and|or)\\b.*");
  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:with|and|plus|also|or|including|includes?|featuring|features|comes with|has|have|"
              + "offers?|selling|offering|serving) +(?:an? )?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTINUES =
      Pattern.compile(
          "^(?:so|because|while|which|whether|until|but|yet|then|where|as well as|even)\\b"
              + "|\\b(?:them|they|theirs)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_WHOLE = 18;
  private static final int LONGEST_LIST = 60;
  private static final int SHORT_PAIR = 28;
  private static final int LONG_PAIR = 9;

  private static final Pattern BACKED =
      Pattern.compile("(?:certified|tested|approved|checked|proven|based|backed|trained|assured)");

  /** "skin feels softer": what says how something is, and is no noun. */
  private static final Pattern BECOMES = Pattern.compile("feels|looks|stays|gets|becomes|remains");

  private final Lexicon lexicon;
  private final Product product;

  ClauseReader(Lexicon lexicon, Product product) {
    this.lexicon = lexicon;
    this.product = product;
  }

  /** The sentence's clauses; an enumeration of nouns stays together. */
  List<String> clauses(String sentence) {
    String t = opened(sentence.strip());
    List<String> parts = List.of(t.split(",\\s+(?:and\\s+)?"));
    if (parts.size() > 1
        && Offers.matches(parts.getLast())
        && parts.subList(0, parts.size() - 1).stream().noneMatch(p -> p.contains(" "))
        && !Offers.matches(parts.getFirst())) {
      return List.of(Grammar.list(parts));
    }
    if (parts.size() > 2 && parts.stream().allMatch(this::item)) {
      return List.of(Grammar.list(parts));
    }
    boolean begun = form(parts.getFirst()) == Fact.Form.SENTENCE || parts.size() == 1;
    if (begun && form(t) == Fact.Form.SENTENCE && t.split(" ").length <= LONGEST_WHOLE) {
      return List.of(t);
    }
    if (parts.size() == 1) {
      return conjoined(t);
    }
    if (enumerates(parts) && t.length() <= LONGEST_LIST) {
      return List.of(t);
    }
    var out = new ArrayList<String>();
    boolean we = t.toLowerCase(Locale.ROOT).startsWith("we ");
    boolean ours = namesMany(t);
    for (String each : parts) {
      String next = each.split(" ")[0];
      boolean goesOn = (we || ours) && !out.isEmpty() && lexicon.baseVerb(next);
      String part = each;
      if (goesOn) {
        part = we ? "we " + each : Grammar.thirdOf(next) + each.substring(next.length());
      }
      conjoined(part).forEach(side -> add(out, side));
    }
    return out;
  }

  /** True for "Fjell caps are sewn, keep off rain": what follows is said of the product as well. */
  private boolean namesMany(String sentence) {
    String[] words = sentence.split(" ");
    return !product.brand().isEmpty()
        && sentence.startsWith(product.brand() + " ")
        && words.length > 2
        && lexicon.plural(words[1])
        && words[2].matches("are|have|were");
  }

  private void add(List<String> out, String part) {
    if (out.isEmpty() || !depends(part, out.getLast())) {
      out.add(part);
      return;
    }
    boolean same = form(part) == Fact.Form.VERB && !out.getLast().contains(" and ");
    boolean and = same || part.matches("(?i)(?:hot|cold|warm|cool|fresh|dry) .*");
    String joint = and ? " and " : ", ";
    out.set(out.size() - 1, out.getLast() + joint + part);
  }

  /** True for one or two words that are a noun or an adjective, as in "raspberry, sea salt". */
  private boolean item(String part) {
    String[] words = part.split(" ");
    boolean plain = words.length == 1 || (words.length == 2 && !lexicon.adjective(words[0]));
    return plain
        && part.chars().noneMatch(Character::isDigit)
        && !part.contains("-")
        && !lexicon.is("verbs", words[0])
        && !lexicon.thirdPerson(words[0], false)
        && !BACKED.matcher(words[words.length - 1]).matches();
  }

  /** True for "fig, cedar and sea salt" and for "choose your size, finish and legs". */
  private boolean enumerates(List<String> parts) {
    Fact.Form first = form(parts.getFirst());
    boolean starts =
        first == Fact.Form.IMPERATIVE || first == Fact.Form.VERB || first == Fact.Form.NOUN;
    return starts
        && ENUMERATION.matcher(parts.getLast()).matches()
        && parts.stream().skip(1).allMatch(p -> p.split(" ").length <= 4)
        && parts.stream().skip(1).allMatch(p -> form(p) == Fact.Form.NOUN)
        && parts.getFirst().split(" ").length <= 5;
  }

  private boolean depends(String part, String before) {
    if (CONTINUES.matcher(part).find() || twoAdjectives(part, before)) {
      return true;
    }
    boolean elliptic =
        part.matches("(?i)(?:hot|cold|warm|cool|fresh|dry) (?:for )?\\d+ .*")
            && before.matches(".*\\d.*");
    boolean hours = part.matches("(?i)\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?(?: to |-\\d).*");
    return elliptic
        || hours
        || part.matches("(?i)(?:all|each|every|one) (?:with|in|of|from|for|per)\\b.*")
        || (part.matches("\\p{Lu}\\p{L}+") && before.matches(".*\\b(?:in|from) \\p{Lu}\\p{L}+"));
  }

  /** True for "a slow" before "steady pour". */
  private boolean twoAdjectives(String part, String before) {
    List<String> words = List.of(before.split(" "));
    int last = words.size() - 1;
    return last > 0
        && lexicon.adjective(words.get(last))
        && lexicon.determiner(words.get(last - 1))
        && lexicon.adjective(part.split(" ")[0]);
  }

  private List<String> conjoined(String clause) {
    String[] sides = clause.split(" and ", 2);
    if (sides.length < 2 || sides[1].contains(" and ")) {
      return List.of(clause);
    }
    Fact.Form left = form(sides[0]);
    boolean being = left == Fact.Form.VERB && sides[1].matches("(?:is|are) .*");
    Fact.Form right = being ? left : form(sides[1]);
    boolean apart =
        left == right
            && clause.length() > (left == Fact.Form.ADJECTIVE ? SHORT_PAIR : 0)
            && (left != Fact.Form.VERB || being || clause.split(" ").length > LONG_PAIR)
            && left != Fact.Form.NOUN
            && left != Fact.Form.SENTENCE
            && sides[0].split(" ").length > 1
            && (being || !sides[1].matches("(?i).*\\b(?:by|for|in)\\b.*"));
    return apart
        ? List.of(sides[0], being ? sides[1].split(" ", 2)[1] : sides[1])
        : List.of(clause);
  }

  /** Without "with", without the subject if that is the product; small first letter. */
  String bare(String clause) {
    String t = clause.strip().replaceAll("^[-–—,:\\s]+|[,;:.\\s]+$", "");
    t = opened(t);
    String subject = subject();
    String stripped = t.replaceFirst("(?iu)^(?:" + subject + ") +(?=\\p{L})", "");
    if (!stripped.equals(t)) {
      t = predicate(stripped, t);
    }
    return small(t);
  }

  private String opened(String text) {
    String opened = OPENER.matcher(text).replaceFirst("");
    return opened.isBlank() || form(opened) == Fact.Form.SENTENCE ? text : opened;
  }

  private String predicate(String stripped, String whole) {
    String[] words = stripped.split(" ", 2);
    if (words.length == 2 && lexicon.is("be", words[0])) {
      return words[1].replaceFirst("(?i)^(?:also|really|very|always) ", "");
    }
    if (lexicon.thirdPerson(words[0], true)) {
      return stripped;
    }
    if (lexicon.baseVerb(words[0])) {
      String third = Grammar.thirdOf(words[0].toLowerCase(Locale.ROOT));
      return words.length == 1 ? third : third + " " + words[1];
    }
    return whole;
  }

  private String subject() {
    var subjects = new ArrayList<>(List.of("it", "they", "this", "these", "which", "that", "ours"));
    if (!product.what().isEmpty()) {
      String head = Pattern.quote(product.head());
      String what = Pattern.quote(product.what());
      subjects.add("(?:(?:the|our|this|these|my|every|each) )?(?:" + what + "|" + head + ")");
    }
    if (!product.brand().isEmpty()) {
      String brand = Pattern.quote(product.brand());
      if (!product.what().isEmpty()) {
        String head = Pattern.quote(product.head());
        String heads = Pattern.quote(Grammar.pluralOf(product.head()));
        String what = Pattern.quote(product.what());
        subjects.add(
            "(?:(?:the|our|every|each|all) )?"
                + brand
                + " (?:"
                + what
                + "|"
                + head
                + "|"
                + heads
                + ")");
      }
      subjects.add(brand);
    }
    return String.join("|", subjects);
  }

  Fact.Form form(String clause) {
    List<String> w = List.of(clause.toLowerCase(Locale.ROOT).replaceAll("[,!.]", "").split(" "));
    String first = w.getFirst();
    String second = w.size() > 1 ? w.get(1) : "";
    boolean speaks = first.matches("we|you|they|i|he|she") && w.size() > 1;
    if (speaks || (lexicon.is("pronouns", first) && hasVerb(w, 1)) || does(w)) {
      return Fact.Form.SENTENCE;
    }
    String last = w.getLast();
    if (approved(w)
        || (w.size() > 1 && first.matches("open|set|only"))
        || last.equals("only")
        || BACKED.matcher(last).matches()) {
      return Fact.Form.ADJECTIVE;
    }
    if (first.equals("no") && w.stream().anyMatch(v -> lexicon.is("be", v))) {
      return Fact.Form.SENTENCE;
    }
    boolean adverb = w.size() > 2 && last.endsWith("ly") && lexicon.is("nounVerbs", first);
    if (adverb) {
      return Fact.Form.IMPERATIVE;
    }
    boolean choice = w.size() > 3 && second.matches("or|and") && lexicon.baseVerb(w.get(2));
    if (lexicon.baseVerb(first) && choice) {
      return Fact.Form.IMPERATIVE;
    }
    boolean noun = lexicon.preposition(second) && lexicon.is("nounVerbs", first);
    if (lexicon.thirdPerson(first, true) && w.size() > 1) {
      return Fact.Form.VERB;
    }
    boolean measure =
        first.matches("over|under|about|around|with|in|within|from")
            && second.matches("[^\\p{L}]*\\d.*");
    if (measure || first.matches("no|zero|not|without|up")) {
      return first.equals("without") ? Fact.Form.ADJECTIVE : Fact.Form.NOUN;
    }
    boolean adjective = adjectivePhrase(w);
    if (lexicon.baseVerb(first) && !noun && w.size() > 1 && (!adjective || object(second))) {
      boolean certain = !lexicon.is("nounVerbs", first) && !lexicon.adjective(first);
      if (certain || object(second)) {
        return Fact.Form.IMPERATIVE;
      }
    }
    if (subjectVerb(w)) {
      return Fact.Form.SENTENCE;
    }
    return adjective ? Fact.Form.ADJECTIVE : Fact.Form.NOUN;
  }

  /** True for "homeowners cut their bills": people, a verb, an object. */
  private boolean does(List<String> w) {
    List<String> v = w.getFirst().matches("\\d[\\d.,]*") ? w.subList(1, w.size()) : w;
    return v.size() > 2
        && lexicon.plural(v.get(0))
        && lexicon.baseVerb(v.get(1))
        && (lexicon.determiner(v.get(2)) || v.get(2).matches("back|it|them|free|us"));
  }

  /** True for "vet approved" and "dermatologist tested". */
  private boolean approved(List<String> w) {
    return w.size() == 2
        && !lexicon.plural(w.get(0))
        && lexicon.participle(w.get(1))
        && !w.get(1).matches("included|provided|needed|required|coated|print|set");
  }

  private boolean object(String word) {
    return lexicon.determiner(word) || word.matches("your|it|them|more|less|anything|everything");
  }

  private boolean hasVerb(List<String> w, int from) {
    if (w.getFirst().contains("'")) {
      return true;
    }
    for (int i = from; i < Math.min(w.size(), from + 6); i++) {
      if (lexicon.finite(w.get(i)) || (lexicon.baseVerb(w.get(i)) && i <= 3)) {
        return true;
      }
    }
    return false;
  }

  private boolean subjectVerb(List<String> w) {
    for (int i = 1; i < Math.min(w.size(), 7); i++) {
      if (w.get(i).matches("that|which|who|to")) {
        return false;
      }
      String before = w.get(i - 1);
      if (i > 1 && before.equals("you") && lexicon.determiner(w.getFirst())) {
        return false; // "a cable you can replace"
      }
      if (i <= 3 && i + 1 < w.size() && BECOMES.matcher(w.get(i)).matches()) {
        return !lexicon.adjective(before) && !before.matches(".*\\d.*");
      }
      boolean finite =
          lexicon.finite(w.get(i))
              && !lexicon.preposition(before)
              && !lexicon.determiner(before)
              && !before.matches(".*\\d.*|per");
      boolean plain =
          lexicon.plural(w.get(i - 1))
              && lexicon.is("verbs", w.get(i))
              && !lexicon.is("nounVerbs", w.get(i))
              && !lexicon.adjective(w.get(i));
      if ((finite && w.size() > i + 1) || plain) {
        return true;
      }
    }
    return false;
  }

  private boolean adjectivePhrase(List<String> w) {
    String last = w.getFirst();
    if (lexicon.preposition(last)) {
      return true;
    }
    for (int i = 0; i < w.size(); i++) {
      boolean ends =
          lexicon.preposition(w.get(i))
              || w.get(i).matches("to|than|enough|twice|that|which|who|\\d.*");
      if (i > 0 && ends) {
        break;
      }
      last = w.get(i);
    }
    boolean opens =
        lexicon.adjective(w.getFirst()) || w.getFirst().endsWith("ly") || last.contains("-");
    boolean passive = lexicon.participle(last) && w.size() > 1 && !opens;
    boolean often =
        w.size() > 1
            && lexicon.participle(w.getFirst())
            && w.get(1).matches("every|daily|weekly|monthly|overnight|fresh|twice|once");
    if (often) {
      return true;
    }
    boolean thing =
        w.size() > 1
            && lexicon.is("nounVerbs", last)
            && !lexicon.adjective(w.getFirst())
            && !w.getFirst().endsWith("ly")
            && !last.contains("-");
    return (lexicon.adjective(last) && !passive && !thing)
        || (lexicon.participle(w.getFirst()) && w.size() > 1 && lexicon.preposition(w.get(1)));
  }

  private String small(String text) {
    String[] parts = text.split(" ", 2);
    boolean title = parts[0].matches("\\p{Lu}\\p{Ll}*(?:[-'’]\\p{L}+)*,?");
    String lower = parts[0].toLowerCase(Locale.ROOT);
    boolean word =
        lexicon.adjective(lower) || lexicon.baseVerb(lower) || lexicon.thirdPerson(lower, true);
    boolean name =
        parts.length > 1
            && parts[1].matches("\\p{Lu}\\p{Ll}+.*")
            && title
            && !word
            && !lower.contains("-");
    boolean brand = !product.brand().isEmpty() && text.startsWith(product.brand());
    if (!title || name || brand || lower.equals("i") || lower.startsWith("i'")) {
      return text;
    }
    String small = lexicon.properName(lower);
    return parts.length > 1 ? small + " " + parts[1] : small;
  }
}
