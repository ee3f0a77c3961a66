package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes briefs of every kind, tidy and messy, from a seed. */
final class Briefs {
  private static final List<String> PRODUCTS =
      List.of(
          "cold brew coffee",
          "steel water bottle",
          "handmade wool caps",
          "LED desk lamp",
          "soy candles",
          "book on mindfulness",
          "running shoes",
          "face cream",
          "dog treats",
          "wooden puzzle",
          "granola",
          "noise cancelling headphones",
          "oak dining table",
          "invoicing software",
          "family dentist",
          "moving company",
          "umbrella",
          "eucalyptus soap",
          "hourglass",
          "yoga mat",
          "travel backpack",
          "olive oil",
          "USB-C charger",
          "wool socks");
  private static final List<String> FEATURES =
      List.of(
          "waterproof",
          "leakproof",
          "low acidity",
          "ready to drink",
          "keeps drinks cold 24 h",
          "slow-steeped for 18 hours",
          "no added sugar",
          "made in Italy",
          "easy to clean",
          "2 year warranty",
          "folds flat",
          "organic cotton lining",
          "hand-poured in Leeds",
          "dishwasher safe",
          "5 brightness levels",
          "fits any bag",
          "gluten-free",
          "weighs only 240 g",
          "wireless charging",
          "fig, cedar and sea salt",
          "from Norway",
          "gentle on sensitive skin",
          "create invoices in seconds",
          "licensed and insured",
          "we bake every morning",
          "recycled packaging",
          "adjustable strap",
          "open on Sundays");
  private static final List<String> OFFERS =
      List.of(
          "$3.49 a can",
          "20% off this week",
          "free delivery until June 30",
          "from £18",
          "only €49,90",
          "first visit free",
          "Free for 14 days, then $9 a month",
          "code SAVE15",
          "2 for $30",
          "no hidden fees");
  private static final List<String> AUDIENCES =
      List.of(
          "for hikers",
          "for busy mornings",
          "for students",
          "perfect for small kitchens",
          "for people who travel",
          "great for gifts");
  private static final List<String> BRANDS =
      List.of(
          "Aurora", "Nordpeak", "Wick & Wild", "Lumo", "Oak and Iron", "iHaus", "BigMove", "Élan");
  private static final List<String> CALLS =
      List.of("", "", "Shop now", "Order yours today", "Book a table");

  private final RandomGenerator random;

  Briefs(long seed) {
    random = new SplittableRandom(seed);
  }

  CopyBrief next() {
    var features = new ArrayList<>(FEATURES);
    Collections.shuffle(features, random);
    String brand = pick(BRANDS);
    List<String> facts = features.subList(0, random.nextInt(6));
    String text = mess(joined(brand, pick(PRODUCTS), facts));
    return new CopyBrief(
        brand,
        text,
        pick(List.of(Framework.values())),
        pick(List.of(Tone.values())),
        random.nextInt(6, 91),
        pick(CALLS),
        Locale.ENGLISH,
        random.nextLong());
  }

  private String joined(String brand, String product, List<String> facts) {
    String offer = random.nextBoolean() ? pick(OFFERS) : "";
    String audience = random.nextBoolean() ? pick(AUDIENCES) : "";
    var all = new ArrayList<>(facts);
    List.of(audience, offer).stream().filter(s -> !s.isEmpty()).forEach(all::add);
    return switch (random.nextInt(6)) {
      case 0 ->
          brand + " " + product + ". " + String.join(", ", facts) + ". " + audience + ". " + offer;
      case 1 -> product + ", " + String.join(", ", all);
      case 2 -> "- " + String.join("\n- ", all);
      case 3 ->
          "Product: " + product + "\nFeatures: " + String.join(", ", facts) + "\nPrice: " + offer;
      case 4 ->
          "We make " + product + ". " + String.join(". ", all) + ". Please make the ad funny.";
      default ->
          product + "\n" + String.join("\n• ", all) + "\n\"I would not want to miss it\" - Ann B.";
    };
  }

  private String mess(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> text.toUpperCase(Locale.ROOT) + "!!!";
      case 1 -> "🔥🔥 " + text.replace(". ", " ✨ ") + " 👉";
      case 2 -> text.replace(" ", "  ").replace(".", " . ").replace(",  ", " ,, ");
      case 3 -> text.toLowerCase(Locale.ROOT).replace("waterproof", "wateproof");
      default -> text;
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
