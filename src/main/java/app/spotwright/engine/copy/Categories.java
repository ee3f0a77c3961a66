package app.spotwright.engine.copy;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files a product under the category whose words its name and its brief use most. */
final class Categories {
  static final String GENERAL = "general";

  private static final int NAME_WEIGHT = 4;
  private static final int HEAD_WEIGHT = 4;
  private static final int BRAND_WEIGHT = 2;

  private final Copybook book;

  Categories(Copybook book) {
    this.book = book;
  }

  String of(Product product, String brief) {
    String best = GENERAL;
    int most = product.what().isEmpty() ? 1 : 0;
    for (Map.Entry<String, Pattern> entry : book.categoryWords().entrySet()) {
      Pattern words = entry.getValue();
      int score =
          count(words, brief)
              + BRAND_WEIGHT * count(words, product.brand())
              + NAME_WEIGHT * count(words, product.what())
              + HEAD_WEIGHT * count(words, product.head());
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static int count(Pattern words, String text) {
    Matcher m = words.matcher(text.toLowerCase(Locale.ROOT));
    int n = 0;
    while (m.find()) {
      n += 1 + 2 * (m.group().split(" ").length - 1);
    }
    return n;
  }
}
