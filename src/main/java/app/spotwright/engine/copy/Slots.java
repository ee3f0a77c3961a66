package app.spotwright.engine.copy;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills patterns with what the brief said. A pattern that asks for what is not known is refused.
 */
final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{(v:)?([a-z]+)}");

  private final Product product;
  private final Map<String, String> values = new TreeMap<>();

  Slots(Facts facts) {
    product = facts.product();
    values.put("brand", product.brand());
    values.put("name", product.name());
    values.put("it", product.it());
    values.put("its", product.its());
    values.put("them", product.manyNamed() ? "them" : "it");
    values.put("is", product.takesPluralVerb() ? "are" : "is");
    values.put("itis", product.itIs());
    boolean many = product.manyNamed();
    values.put("nameis", product.nameIs());
    values.put("thisis", many ? "these are" : "this is");
    values.put("heres", many ? "here are" : "here's");
    values.put("theres", many ? "there are" : "there's");
    values.put("people", facts.people());
    values.put("occasion", facts.occasion());
    values.put("place", facts.place());
    if (!product.what().isEmpty()) {
      values.put("what", product.what());
      values.put("head", product.head());
      values.put("a", product.a());
      values.put("kinds", product.kinds());
      values.put("good", product.good());
    }
    values.put("the", product.the());
    values.put("this", product.these());
  }

  /** The pattern with its slots filled, tidied; empty if a slot has no value. */
  String fill(String pattern) {
    var out = new StringBuilder();
    Matcher m = SLOT.matcher(pattern);
    while (m.find()) {
      String value =
          m.group(1) == null ? values.getOrDefault(m.group(2), "") : product.verb(m.group(2));
      if (value.isBlank()) {
        return "";
      }
      m.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    m.appendTail(out);
    String text = Grammar.tidy(out.toString());
    String brand = product.brand();
    return brand.isEmpty() ? text : text.replace(Grammar.capital(brand), brand);
  }
}
