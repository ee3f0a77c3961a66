package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts sentences that several ads say. */
public final class Sentences {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that hold a fact in a sentence without adding anything to it. */
  private static final Set<String> FRAME =
      Set.of(
          ("a an the and it its s is are they re we you can get has have comes come with this these our "
                  + "offer offers there in at for meet weighs weigh lets let of on to from")
              .split(" "));

  private static final String END = "(?<=[.!?])(?<!\\bDr\\.) +";

  private final Set<String> known;
  private final Map<String, Integer> said = new TreeMap<>();
  private int total;

  public Sentences(CopyBrief brief) {
    Facts read = new BriefReader(Copybook.ENGLISH, brief).read(brief.text());
    known =
        new TreeSet<>(
            words(
                String.join(
                    " ", brief.brand(), brief.text(), brief.callToAction(), read.invitation())));
    Stream.of(read.features(), read.proofs(), read.offers())
        .flatMap(List::stream)
        .forEach(fact -> known.addAll(words(fact.text())));
    // "keeps" and "keep" are the same fact, of one thing and of several
    for (String word : List.copyOf(known)) {
      known.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
    }
  }

  public void add(CopyPlan plan) {
    for (CopyScene scene : plan.scenes()) {
      for (String sentence : scene.narration().split(END)) {
        if (!sentence.isBlank() && !fact(sentence)) {
          said.merge(sentence, 1, Integer::sum);
        }
      }
      total += scene.narration().isBlank() ? 0 : scene.narration().split(END).length;
    }
  }

  /** True if it says nothing that the brief does not say. */
  private boolean fact(String sentence) {
    return words(sentence).stream().allMatch(w -> FRAME.contains(w) || known.contains(w));
  }

  /** Sentences said before by another ad, with how often. */
  public List<String> again() {
    var again = new ArrayList<String>();
    said.forEach((sentence, times) -> {
      if (times > 1) {
        again.add(times + " x " + sentence);
      }
    });
    return again;
  }

  /** How often a sentence was said that another ad had said. */
  public int repetitions() {
    return said.values().stream().mapToInt(times -> times - 1).sum();
  }

  /** All sentences said, facts included. */
  public int total() {
    return total;
  }

  private static List<String> words(String text) {
    return List.of(WORD.split(text.toLowerCase(Locale.ROOT)));
  }
}
