package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the scenes that prove, offer and invite. */
final class Finale {
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
    deal();
    String said =
        pen.dealt(budget, telling(voice.role("offer"), true))
            .map(Draft::narration)
            .orElseGet(() -> fitting(lines.stream().map(Grammar::sentence).toList(), budget));
    return Optional.of(words.say(said));
  }

  Words call(boolean named, int budget) {
    deal();
    var words = new Words(headline(named)).button(button());
    String own = facts.invitation();
    String call = own.isEmpty() ? "" : Grammar.sentence(own);
    int left = budget - Spoken.words(call);
    if (left < 0) {
      call = "";
      left = budget;
    }
    List<Phrase> all =
        voice.role(call.isEmpty() ? "call" : "last").stream()
            .filter(p -> named || p.asks("brand") || p.asks("name"))
            .toList();
    words.say(call);
    pen.dealt(left, telling(all, true), telling(all, false))
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
        .map(o -> o.length() <= Words.POINT_CAP ? o : Grammar.capital(Offers.price(o)))
        .filter(o -> !o.isEmpty())
        .findFirst()
        .ifPresent(words::kicker);
    return words;
  }

  private String headline(boolean named) {
    String brand = facts.product().brand();
    List<Phrase> all =
        Stream.concat(voice.role("closing").stream(), voice.category("closings").stream())
            .filter(p -> named || p.asks("brand"))
            .toList();
    return pen.dealt(Integer.MAX_VALUE, all)
        .map(d -> d.headline().isEmpty() ? d.narration() : d.headline())
        .map(Grammar::headline)
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
  private void deal() {
    List<String> offers = offers();
    String price = offers.stream().filter(Offers::isPrice).findFirst().orElse("");
    List<String> deals = offers.stream().filter(o -> !o.equals(price)).toList();
    pen.slots()
        .with("forprice", price.isEmpty() ? "" : Offers.asAsked(price))
        .with("price", price.isEmpty() ? "" : Offers.alone(price))
        .with("deal", deals.isEmpty() ? "" : small(deals.getFirst()))
        .with("deal2", deals.size() < 2 ? "" : small(deals.get(1)));
  }

  /** As it stands inside a sentence. */
  private String small(String offer) {
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
