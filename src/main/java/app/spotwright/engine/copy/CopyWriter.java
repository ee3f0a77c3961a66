package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Mood;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes an ad's story and scenes from a free-text brief without a language model.
 *
 * <p>The brief is read into facts, the facts are laid into sentence patterns that are chosen by
 * role, tone and kind of product. Figures, prices and claims come from the brief or not at all. The
 * same brief and seed give the same words; other seeds give other words. A brief in a language that
 * cannot be written keeps its own sentences on the screen and is not spoken.
 *
 * <p>Thread-safe.
 */
public final class CopyWriter {
  /** Changes whenever the same brief would give other words. */
  public static final String VERSION = "copy-5";

  /** Ads up to so many seconds say as much as they can in few words. */
  private static final int SHORT = 20;

  private final Copybook book = Copybook.ENGLISH;

  /**
   * Writes the words.
   *
   * @throws IllegalArgumentException if the length is outside 6 to 90 seconds or the text is longer
   *     than 5,000 characters
   */
  public CopyPlan write(CopyBrief brief) {
    if (brief.seconds() < 6 || brief.seconds() > 90) {
      throw new IllegalArgumentException("An ad lasts 6 to 90 seconds, not " + brief.seconds());
    }
    if (brief.text().length() > 5_000) {
      throw new IllegalArgumentException("A brief has at most 5,000 characters");
    }
    if (!Tongue.isEnglish(brief)) {
      return new ForeignWriter(book).write(brief);
    }
    Facts facts = new BriefReader(book, brief).read(brief.text());
    var random = new SplittableRandom(brief.seed() ^ ((long) brief.text().hashCode() << 20));
    var voice = new Voice(book, facts, brief.tone());
    var staging = new Staging(brief, voice, random);
    long order = brief.framework().ordinal() * 100L + brief.seconds();
    var slots = new Slots(facts, book.lexicon());
    var pen =
        new Pen(
            slots,
            new Told(facts.product()),
            brief.seed(),
            facts.product().title().hashCode(),
            order);
    List<Beats.Beat> beats = Beats.plan(brief.framework(), brief.seconds(), facts);
    var writer = new SceneWriter(facts, voice, staging, pen, brief.seconds() <= SHORT);
    List<CopyScene> scenes = writer.write(brief.framework(), beats, brief.seconds());
    Mood mood = staging.mood();
    String story = new Story(facts, voice, pen).tell(brief.framework(), scenes);
    return new CopyPlan(facts.product().title(), story, mood, scenes, true);
  }
}
