package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words claim what a customer did not say: figures, prices, percentages, addresses.
 * Immutable.
 */
public final class Claims {
  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[.,'\\u00A0]\\p{Nd}+)*");
  private static final Pattern GROUPING = Pattern.compile("[,.'\\u00A0](?=\\p{Nd}{3}(?!\\p{Nd}))");
  private static final Pattern SIGN = Pattern.compile("[$€£¥₹%‰]|\\bper ?cent\\b|\\bprozent\\b");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|net|org|io|app|shop|de|eu)\\b");

  private final String facts;
  private final Set<String> figures;

  /**
   * @param facts all that may be said
   */
  public Claims(String facts) {
    this.facts = facts.toLowerCase(Locale.ROOT);
    this.figures = figures(this.facts);
  }

  /** What is invented in a text, in small letters, each as often as it stands there. */
  public List<String> invented(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    List<String> invented = new ArrayList<>();
    for (String figure : figures(words)) {
      if (!figures.contains(figure)) {
        invented.add(figure);
      }
    }
    for (Pattern pattern : List.of(SIGN, ADDRESS)) {
      Matcher found = pattern.matcher(words);
      while (found.find()) {
        if (!says(found.group())) {
          invented.add(found.group());
        }
      }
    }
    return invented;
  }

  /** Per cent may be written in two ways. */
  private boolean says(String sign) {
    boolean percent = sign.equals("%") || sign.startsWith("per") || sign.startsWith("pro");
    return percent
        ? facts.contains("%") || facts.matches("(?s).*(per ?cent|prozent).*")
        : facts.contains(sign);
  }

  private static Set<String> figures(String text) {
    Set<String> figures = new TreeSet<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      figures.add(GROUPING.matcher(figure.group()).replaceAll(""));
    }
    return figures;
  }
}
