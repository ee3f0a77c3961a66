package app.spotwright.engine.copy;

import app.spotwright.engine.copy.Clause.Subject;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills patterns with what the brief said. A pattern that asks for what is not known comes out
 * empty.
 */
final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{(v:)?([a-z0-9-]+)}");

  private final Product product;
  private final Clause clause;
  private final Map<String, String> values = new TreeMap<>();

  Slots(Facts facts, Lexicon lexicon) {
    product = facts.product();
    clause = new Clause(product, lexicon);
    values.put("brand", product.brand());
    values.put("solo", product.manyNamed() ? "" : product.brand());
    values.put("name", product.name());
    values.put("it", product.it());
    values.put("its", product.its());
    values.put("them", product.them());
    values.put("is", product.takesPluralVerb() ? "are" : "is");
    values.put("itis", product.itIs());
    boolean many = product.manyNamed();
    values.put("nameis", product.nameIs());
    values.put("thisis", many ? "these are" : "this is");
    values.put("heres", many ? "here are" : "here's");
    values.put("herecomes", many ? "here come" : "here comes");
    values.put("theres", many ? "there are" : "there's");
    values.put("yours", firm() ? "" : "yours");
    values.put("some", product.some());
    values.put("people", facts.people());
    values.put("occasion", facts.occasion());
    values.put("place", facts.place());
    values.put("contact", facts.contact());
    if (!product.what().isEmpty()) {
      values.put("what", product.what());
      values.put("short", product.shortWhat());
      values.put("a", product.a());
      values.put("kinds", product.kinds());
    }
    values.put("the", product.the());
    values.put("this", product.these());
  }

  private boolean firm() {
    return product.number() == Product.Number.FIRM;
  }

  /** A value that patterns may ask for by name from now on. */
  Slots with(String name, String value) {
    values.put(name, value);
    return this;
  }

  Draft fill(Filling filling) {
    Phrase phrase = filling.phrase();
    Map<String, String> facts = facts(filling);
    String narration = Grammar.sentence(fill(phrase.narration(), facts));
    String headline = phrase.single() ? "" : Grammar.headline(fill(phrase.headline(), facts));
    return new Draft(filling, branded(headline), branded(narration));
  }

  /** The pattern with its slots filled, tidied; empty if a slot has no value. */
  String fill(String pattern) {
    return branded(fill(pattern, Map.of()));
  }

  /** The fact as a clause about "it"; empty if it cannot be one. */
  String clause(Fact fact) {
    return clause.of(fact, Subject.IT);
  }

  private Map<String, String> facts(Filling filling) {
    var map = new TreeMap<String, String>();
    Fact first = filling.first();
    if (first != null) {
      map.put("it-does", clause.of(first, Subject.IT));
      map.put("name-does", clause.of(first, Subject.NAME));
      map.put("this-does", clause.of(first, Subject.THIS));
      map.put("brand-does", clause.of(first, Subject.BRAND));
      map.put("also-does", clause.of(first, Subject.ALSO));
      map.put("np", clause.object(first));
      map.put("np-mean", mean(first));
      map.put("bare", clause.bare(first));
      map.put("tag", clause.tag(first));
      map.put("noun", clause.thing(first));
      map.put("adj", clause.quality(first));
    }
    Fact second = filling.second();
    if (second != null) {
      boolean both = first != null && !clause.object(first).isEmpty();
      boolean dull = both && !clause.object(second).isEmpty(); // "it has …, and it has …"
      boolean next = filling.phrase().narration().contains("-does}, and {it-does2}");
      map.put("it-does2", dull && next ? "" : clause.of(second, Subject.IT));
      map.put("and-does", clause.of(second, Subject.AND));
      map.put("np2", clause.object(second));
      map.put("bare2", clause.bare(second));
      map.put("tag2", first == null ? "" : clause.tag(second, first));
      map.put("noun2", clause.thing(second));
      map.put("adj2", clause.quality(second));
    }
    Phrase good = filling.good();
    if (good != null) {
      map.put("so", fill(good.narration(), Map.of()));
    }
    return map;
  }

  private String mean(Fact fact) {
    String object = clause.object(fact);
    return object.isEmpty() ? "" : object + (clause.many(fact) ? " mean" : " means");
  }

  private String fill(String pattern, Map<String, String> facts) {
    var out = new StringBuilder();
    Matcher m = SLOT.matcher(pattern);
    while (m.find()) {
      String value = m.group(1) == null ? value(m.group(2), facts) : product.verb(m.group(2));
      if (value == null || value.isBlank()) {
        return "";
      }
      m.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return m.appendTail(out).toString();
  }

  private @Nullable String value(String name, Map<String, String> facts) {
    String value = facts.get(name);
    return value == null ? values.get(name) : value;
  }

  /** A brand that starts with a small letter keeps it wherever it stands. */
  String branded(String text) {
    String brand = product.brand();
    String tidy = Grammar.tidy(text);
    return brand.isEmpty() ? tidy : tidy.replace(Grammar.capital(brand), brand);
  }
}
