package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Shows the brief's own sentences when its language cannot be written; adds no word of its own. */
final class ForeignWriter {
  private static final String SENTENCE_END =
      "(?<=[.!?。！？؟।])\\s*|\\n+|(?<=[;；•])\\s*|\\s+[-–—]\\s+";
  private static final String CLAUSE_END = "[,，、،:：]\\s*";

  /** Sentences longer than this are shown clause by clause when the ad has time for it. */
  private static final int SHORT = 32;

  private static final int STORY = 300;

  private final Copybook book;

  ForeignWriter(Copybook book) {
    this.book = book;
  }

  CopyPlan write(CopyBrief brief) {
    String brand = brief.brand().strip();
    List<String> parts = parts(brief.text(), Headlines.CAP);
    if (parts.size() < Beats.plain(brief.seconds(), Integer.MAX_VALUE).size() - 1) {
      parts = parts(brief.text(), SHORT);
    }
    String product = brand.isEmpty() ? parts.getFirst() : brand;
    var random = new SplittableRandom(brief.seed());
    var staging = new Staging(brief, new Voice(book, nothing(brand), brief.tone()), random);
    var scenes = scenes(brief, parts, product, staging);
    String story = String.join(" ", brief.text().strip().split("\\s+"));
    return new CopyPlan(product, cut(story, STORY), staging.mood(), scenes, false);
  }

  private static List<CopyScene> scenes(
      CopyBrief brief, List<String> parts, String product, Staging staging) {
    List<Beats.Beat> beats = Beats.plain(brief.seconds(), parts.size() + 1);
    var scenes = new ArrayList<CopyScene>();
    double left = 1;
    int next = 0;
    for (int i = 0; i < beats.size(); i++) {
      boolean last = i == beats.size() - 1;
      SceneRole role = beats.get(i).role();
      double share = last ? left : beats.get(i).seconds() / brief.seconds();
      left -= share;
      String headline = last ? product : parts.get(next++ % parts.size());
      boolean spare = parts.size() - next > beats.size() - 2 - i;
      String support = "";
      if (spare && next < parts.size() && parts.get(next).length() <= Words.SUPPORT_CAP) {
        support = parts.get(next++);
      }
      String button = last ? brief.callToAction().strip() : "";
      scenes.add(
          new CopyScene(
              role,
              share,
              "",
              headline,
              support,
              List.of(),
              button,
              "",
              staging.setting(role),
              staging.use(role),
              staging.effect(role)));
    }
    return scenes;
  }

  private static Facts nothing(String brand) {
    return new Facts(
        new Product(brand, "", Product.Number.NAME),
        Categories.GENERAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        "");
  }

  private static List<String> parts(String text, int longest) {
    var parts = new ArrayList<String>();
    for (String sentence : text.strip().split(SENTENCE_END)) {
      String s = trimmed(sentence);
      List<String> pieces = s.length() <= longest ? List.of(s) : List.of(s.split(CLAUSE_END));
      pieces.stream()
          .map(ForeignWriter::trimmed)
          .map(p -> cut(p, Headlines.CAP))
          .filter(p -> !p.isBlank())
          .filter(p -> !parts.contains(p))
          .forEach(parts::add);
    }
    return parts.isEmpty()
        ? List.of(text.isBlank() ? "…" : cut(text.strip(), Headlines.CAP))
        : parts;
  }

  private static String trimmed(String text) {
    return text.replaceAll("[\\p{So}\\p{Cs}\\p{Cc}\\x{FE0F}\\x{200D}]", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s•*\\-–—.,;:]+|[\\s.,;:。、，]+$", "")
        .strip();
  }

  /** Whole words only; a script without spaces is cut at the character. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int end =
        space > 0 ? space : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return trimmed(text.substring(0, end));
  }
}
