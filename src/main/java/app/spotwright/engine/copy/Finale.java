package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the scenes that prove, offer and invite. */
final class Finale {
  /** In fewer words nothing is worth adding to the call. */
  private static final int LEAST = 6;

  /** How often an offer that takes too long is shortened. */
  private static final int SHORTER = 2;

  private static final Pattern TO_NUMBER =
      Pattern.compile("(?i)(call|text|message|ring|whatsapp)(?: us)?(?: at| on)? [+(]?\\d.*");

  private final Facts facts;
  private final Voice voice;
  private final Pen pen;
  private final Told told;

  Finale(Facts facts, Voice voice, Pen pen) {
    this.facts = facts;
    this.voice = voice;
    this.pen = pen;
    told = pen.told();
  }

  /** Praise in quotation marks, or else experience and the like; none if all of it is told. */
  Optional<Words> proof(int budget) {
    for (String quote : facts.quotes()) {
      String[] parts = quote.split("\\|", 2);
      String said = Grammar.headline(parts[0]);
      if (said.length() <= Headlines.CAP - 2 && told.fresh(said)) {
        String source = parts[1].replaceFirst("^The ", "the ").replaceFirst(",.*", "");
        boolean several = source.matches("the \\p{L}+s\\b.*");
        pen.slots()
            .with("quote", "“" + said + "”")
            .with("source", source)
            .with("says", several ? "say" : "says");
        String narration =
            pen.dealt(budget, voice.named("proof", "quote"))
                .map(Draft::narration)
                .orElse(Spoken.words(said) <= budget ? Grammar.sentence(said) : "");
        return Optional.of(new Words("“" + said + "”").say(narration).support(parts[1]));
      }
    }
    return experience(budget);
  }

  private Optional<Words> experience(int budget) {
    List<Fact> fresh =
        facts.proofs().stream()
            .filter(f -> !f.within(Headlines.CAP).isEmpty())
            .filter(f -> told.freshHeadline(f.within(Headlines.CAP)))
            .toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var pool = new FactPool(fresh, voice);
    List<Phrase> frames =
        Stream.concat(voice.named("proof", "fact").stream(), voice.role("fact").stream())
            .filter(p -> !p.asks("so"))
            .toList();
    int most = Math.min(2, fresh.size());
    Optional<Draft> draft =
        pen.best(
            pen.shelved(Filling.of(frames, pool, most)),
            f -> f.first() != null,
            budget,
            d -> 2 * d.from().facts().size());
    List<Fact> shown = draft.map(d -> d.from().facts()).orElse(fresh);
    var words = new Words(shown.getFirst().within(Headlines.CAP));
    shown.forEach(f -> words.support(f.within(Words.SUPPORT_CAP)));
    return Optional.of(words.say(draft.map(Draft::narration).orElse("")));
  }

  /** Prices and offers in the brief's own words; none if all of them are told. */
  Optional<Words> offer(int budget) {
    List<String> lines = offers();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var words = new Words(lines.getFirst());
    lines.forEach(words::support);
    deal(0);
    String said =
        told(budget, voice.role("offer"), p -> true)
            .map(Draft::narration)
            .orElseGet(() -> fitting(lines.stream().map(Grammar::sentence).toList(), budget));
    return Optional.of(words.say(said));
  }

  Words call(boolean named, int budget) {
    deal(0);
    var words = new Words(headline(named)).button(button());
    String call = Grammar.sentence(invitation(budget));
    int left = budget - Spoken.words(call);
    List<Phrase> all = voice.role(call.isEmpty() ? "call" : "last");
    Predicate<Phrase> naming = p -> named || p.asks("brand") || p.asks("name");
    words.say(call);
    told(left, all, naming)
        .or(() -> named && left < LEAST ? Optional.empty() : unpriced(left, all, naming))
        .ifPresent(draft -> words.say(draft.narration()));
    if (words.narration().isBlank()) {
      words.say(fitting(List.of(Grammar.sentence(button())), budget));
    }
    List<String> offers = offers();
    words.support(facts.contact());
    offers.stream().filter(o -> !Offers.price(o).isEmpty()).forEach(words::support);
    offers.forEach(words::support);
    offers.stream()
        .filter(o -> !o.equals(words.support()))
        .filter(o -> o.length() <= Words.POINT_CAP)
        .findFirst()
        .ifPresent(words::kicker);
    return words;
  }

  /** Price and offers in one of the phrases; in their own words on shelves that hold none. */
  private Optional<Draft> told(int budget, List<Phrase> phrases, Predicate<Phrase> wanted) {
    List<Phrase> telling = telling(phrases, true);
    List<Phrase> framed = telling.stream().filter(p -> !p.wordless()).toList();
    List<Phrase> plain = telling.stream().filter(Phrase::wordless).toList();
    Optional<Draft> draft = pen.dealtOrPlain(budget, framed, plain, wanted);
    for (int shorter = 1; draft.isEmpty() && shorter <= SHORTER; shorter++) {
      deal(shorter);
      draft = pen.dealtOrPlain(budget, framed, plain, wanted);
    }
    return draft;
  }

  private Optional<Draft> unpriced(int budget, List<Phrase> all, Predicate<Phrase> wanted) {
    return pen.dealtOrPlain(budget, telling(all, false), List.of(), wanted);
  }

  /** The call as it can be said; without its number if that takes longer than there is time. */
  private String invitation(int budget) {
    String own = facts.invitation();
    if (Spoken.words(own) <= budget) {
      return own;
    }
    Matcher number = TO_NUMBER.matcher(own);
    return number.matches() ? number.group(1) + " " + facts.product().brand() : "";
  }

  private String headline(boolean named) {
    String brand = facts.product().brand();
    List<Phrase> all =
        Stream.concat(voice.role("closing").stream(), voice.category("closings").stream())
            .filter(p -> named || p.asks("brand"))
            .toList();
    return pen.dealt(Integer.MAX_VALUE, all)
        .map(d -> d.headline().isEmpty() ? d.narration() : d.headline())
        .map(text -> pen.slots().branded(Grammar.headline(text)))
        .orElse(
            brand.isEmpty() || brand.length() > Headlines.CAP ? facts.product().title() : brand);
  }

  private String button() {
    String own = facts.invitation();
    if (!own.isEmpty() && own.length() <= Headlines.EASY) {
      return own;
    }
    return pen.dealt(Integer.MAX_VALUE, voice.category("buttons"))
        .map(d -> Grammar.headline(d.narration()))
        .orElse("See more");
  }

  /** Puts what is still to be told of price and offers where patterns can ask for it. */
  private void deal(int shorter) {
    List<String> offers = offers();
    boolean firm = facts.product().number() == Product.Number.FIRM;
    String price =
        offers.stream()
            .map(o -> Offers.isPrice(o) ? o : Offers.now(o))
            .filter(o -> !o.isEmpty())
            .findFirst()
            .or(() ->
                offers.stream()
                    .map(o -> shorter > 1 && !firm ? Offers.price(o) : "")
                    .filter(o -> !o.isEmpty())
                    .findFirst())
            .orElse("");
    List<String> deals =
        offers.stream()
            .filter(o -> !o.equals(price) && Offers.now(o).isEmpty())
            .map(o -> shorter == 0 ? o : Offers.brief(whole(o)))
            .filter(o -> !o.isEmpty())
            .toList();
    pen.slots()
        .with("forprice", price.isEmpty() ? "" : Offers.asAsked(price))
        .with("price", price.isEmpty() ? "" : Offers.alone(price))
        .with("deal", deals.isEmpty() ? "" : small(deals.getFirst()))
        .with("deal2", deals.size() < 2 ? "" : small(deals.get(1)));
  }

  /** The offer that was cut to be shown. */
  private String whole(String shown) {
    return facts.offers().stream()
        .map(Fact::text)
        .filter(text -> text.regionMatches(true, 0, shown, 0, shown.length()))
        .findFirst()
        .orElse(shown);
  }

  /** As it stands inside a sentence. */
  private String small(String offer) {
    String clause =
        facts.offers().stream()
            .filter(f -> f.form() == Fact.Form.VERB && f.text().equalsIgnoreCase(offer))
            .map(pen.slots()::clause)
            .findFirst()
            .orElse("");
    if (!clause.isEmpty()) {
      return clause;
    }
    boolean name =
        facts.offers().stream().noneMatch(f -> offer.length() > 0 && small(f.text(), offer));
    return name ? offer : offer.substring(0, 1).toLowerCase(Locale.ROOT) + offer.substring(1);
  }

  private static boolean small(String text, String offer) {
    boolean same = text.regionMatches(true, 0, offer, 0, offer.length());
    return same && !Character.isUpperCase(text.charAt(0));
  }

  /** The phrases that tell a price or an offer, or those that do not. */
  private static List<Phrase> telling(List<Phrase> phrases, boolean offer) {
    return phrases.stream().filter(p -> isTelling(p) == offer).toList();
  }

  private static boolean isTelling(Phrase p) {
    return p.asks("forprice") || p.asks("price") || p.asks("deal");
  }

  private static String fitting(List<String> sentences, int budget) {
    var out = new ArrayList<String>();
    int left = budget;
    for (String sentence : sentences) {
      if (Spoken.words(sentence) <= left) {
        out.add(sentence);
        left -= Spoken.words(sentence);
      }
    }
    return String.join(" ", out);
  }

  /** The brief's offers that are still to be told, short enough for a headline. */
  private List<String> offers() {
    var out = new ArrayList<String>();
    for (Fact offer : facts.offers()) {
      String part = offer.within(Headlines.CAP);
      String text = part.isEmpty() ? Grammar.capital(Offers.price(offer.text())) : part;
      if (!text.isEmpty() && told.fresh(text)) {
        out.add(text);
      }
    }
    return out;
  }
}
