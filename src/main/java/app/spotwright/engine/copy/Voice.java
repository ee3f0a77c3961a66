package app.spotwright.engine.copy;

import app.spotwright.media.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The copybook's phrases for one product and tone. */
final class Voice {
  private final Copybook book;
  private final Facts facts;
  private final Tone tone;
  private final Map<String, List<Theme>> fitting = new HashMap<>();

  Voice(Copybook book, Facts facts, Tone tone) {
    this.book = book;
    this.facts = facts;
    this.tone = tone;
  }

  /** Phrases of a role in this tone. */
  List<Phrase> role(String role) {
    String who = firm() ? "firm" : "goods";
    return Stream.of("any", who, family(), family() + "-" + who, toneKey())
        .flatMap(key -> book.lines(role, key).stream())
        .toList();
  }

  List<Phrase> named(String role, String key) {
    return book.lines(role, key);
  }

  List<Phrase> category(String key) {
    return book.category(facts.category(), key);
  }

  /** Phrases that the themes which fit the words have under a key. */
  List<Phrase> themes(String words, String key) {
    return fitting
        .computeIfAbsent(
            words, w -> book.themes().stream().filter(t -> t.fits(w, facts.category())).toList())
        .stream()
        .flatMap(theme -> theme.lines(key).stream())
        .toList();
  }

  /** Phrases of one theme under a key; none if there is no such theme. */
  List<Phrase> theme(String name, String key) {
    return book.themes().stream()
        .filter(theme -> theme.name().equals(name))
        .flatMap(theme -> theme.lines(key).stream())
        .toList();
  }

  /** Phrases under a key that the exact kind of the product has. */
  List<Phrase> kind(String key) {
    String what = facts.product().what();
    List<String> said = facts.features().stream().map(Fact::text).toList();
    String named = what.isEmpty() && !said.isEmpty() ? said.getFirst() : what;
    String product = named.replaceFirst(" (?:in|for|from|on|at) .*", "");
    String everything = product + "; " + String.join("; ", said);
    return book.kinds().stream()
        .filter(kind -> kind.fits(product, facts.category()))
        .flatMap(kind -> kind.lines(key, everything).stream())
        .toList();
  }

  /**
   * True if what the product is for is a time or an event: "busy mornings", not "small kitchens".
   */
  boolean timely() {
    return Stream.of(facts.occasion().split(" "))
        .anyMatch(word -> book.lexicon().is("occasions", word));
  }

  boolean firm() {
    return facts.product().number() == Product.Number.FIRM;
  }

  private String family() {
    return switch (tone) {
      case FRIENDLY, PLAYFUL -> "warm";
      case BOLD, PROFESSIONAL -> "strong";
      case CALM, PREMIUM -> "quiet";
    };
  }

  private String toneKey() {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
