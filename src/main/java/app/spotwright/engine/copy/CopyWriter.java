package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Mood;
import java.util.ArrayList;
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
  public static final String VERSION = "copy-1";

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
    var voice = new Voice(book, facts, brief.tone(), random);
    var staging = new Staging(brief, voice, random);
    var scenes = scenes(brief, facts, voice, staging);
    Mood mood = staging.mood();
    return new CopyPlan(
        facts.product().title(),
        new Story(facts, voice).tell(brief.framework(), scenes),
        mood,
        scenes,
        true);
  }

  private List<CopyScene> scenes(CopyBrief brief, Facts facts, Voice voice, Staging staging) {
    List<Beats.Beat> beats = Beats.plan(brief.framework(), brief.seconds(), facts);
    Line hook = new Hooks(brief, facts, book).choose(Spoken.budget(beats.getFirst().seconds()));
    var writer = new SceneWriter(facts, voice, staging, hook);
    var scenes = new ArrayList<CopyScene>();
    double left = 1;
    for (int i = 0; i < beats.size(); i++) {
      Beats.Beat beat = beats.get(i);
      double share = i == beats.size() - 1 ? left : beat.seconds() / brief.seconds();
      left -= share;
      scenes.add(writer.write(beat, share));
    }
    return scenes;
  }
}
