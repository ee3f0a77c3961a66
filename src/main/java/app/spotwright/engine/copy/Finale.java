package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the scenes that prove, offer and invite. */
final class Finale {
  private final Facts facts;
  private final Voice voice;
  private final Told told;

  Finale(Facts facts, Voice voice, Told told) {
    this.facts = facts;
    this.voice = voice;
    this.told = told;
  }

  /** Praise in quotation marks, or else experience and the like; none if all of it is told. */
  Optional<Words> proof() {
    for (String quote : facts.quotes()) {
      String[] parts = quote.split("\\|", 2);
      String said = Grammar.headline(parts[0]);
      if (said.length() <= Line.CAP - 2 && told.fresh(said)) {
        return Optional.of(
            new Words("“" + said + "”").say(Grammar.sentence(said)).support(parts[1]));
      }
    }
    List<Fact> fresh =
        facts.proofs().stream()
            .filter(f -> !f.within(Line.CAP).isEmpty() && told.freshHeadline(f.within(Line.CAP)))
            .toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var words = new Words(fresh.getFirst().within(Line.CAP));
    fresh.stream().limit(2).forEach(f -> words.say(f.sentence(facts.product())));
    return Optional.of(words);
  }

  /** Prices and offers in the brief's own words; none if all of them are told. */
  Optional<Words> offer() {
    List<String> lines = offers();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var words = new Words(lines.getFirst());
    lines.stream().skip(1).limit(1).forEach(words::support);
    lines.forEach(line -> words.say(Grammar.sentence(line)));
    return Optional.of(words);
  }

  Words call(boolean named, int budget) {
    String brand = facts.product().brand();
    String title = facts.product().title();
    String button = button();
    int left = budget - Spoken.words(button);
    Line line =
        Stream.concat(voice.role("closing").stream(), voice.category("closings").stream())
            .filter(l -> named || says(l.headline(), brand))
            .filter(l -> told.freshHeadline(l.headline()) && told.fresh(l.narration()))
            .filter(l -> !first(l.narration()).equals(first(button)))
            .filter(l -> Spoken.words(l.narration()) <= left && !says(l.narration(), button))
            .findFirst()
            .orElse(new Line(Grammar.headline(title), Grammar.sentence(title), ""));
    var words = new Words(line.headline()).button(button);
    if (Spoken.words(line.narration()) <= left) {
      words.say(line.narration());
    }
    words.say(Grammar.sentence(button));
    List<String> offers = offers();
    offers.forEach(o -> words.say(Grammar.sentence(o)));
    words.support(facts.contact());
    offers.reversed().forEach(words::support);
    offers.stream()
        .filter(o -> !o.equals(words.support()) && o.length() <= Words.POINT_CAP)
        .findFirst()
        .ifPresent(words::kicker);
    return words;
  }

  private String button() {
    String own = facts.invitation();
    return !own.isEmpty() && own.length() <= Line.EASY
        ? own
        : voice.category("buttons").getFirst().headline();
  }

  /** The brief's offers that are still to be told, short enough for a headline. */
  private List<String> offers() {
    var out = new ArrayList<String>();
    for (Fact offer : facts.offers()) {
      String part = offer.within(Line.CAP);
      String text = part.isEmpty() ? Grammar.capital(Offers.price(offer.text())) : part;
      if (!text.isEmpty() && told.fresh(text)) {
        out.add(text);
      }
    }
    return out;
  }

  private static String first(String text) {
    return Grammar.words(text).split(" ")[0];
  }

  private static boolean says(String text, String part) {
    return !part.isEmpty() && Grammar.words(text).contains(Grammar.words(part));
  }
}
