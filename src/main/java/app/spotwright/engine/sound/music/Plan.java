package app.spotwright.engine.sound.music;

import app.spotwright.media.Chord;
import app.spotwright.media.Mood;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All that is decided before a note is written. Cheap to make.
 *
 * @param form section of each bar
 * @param motifs two melodies
 * @param drive how hard it hits, 0 to 1
 * @param seed for the details
 */
public record Plan(
    Grid grid,
    List<Section> form,
    Harmony harmony,
    Arrangement arrangement,
    List<Motif> motifs,
    double drive,
    long seed) {
  /** Where a piece of that mood, length and seed has its beats, and what it is made of. */
  public static Plan of(Mood mood, int frames, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + mood.ordinal());
    MoodBook book = MoodBook.of(mood);
    int wish = random.nextInt(book.fastest(), book.slowest() + 1);
    Grid grid = Grid.fit(frames, book.fastest(), book.slowest(), wish);
    Arrangement arrangement = pick(book.arrangements(), random);
    Harmony harmony =
        new Harmony(
            random.nextInt(12),
            pick(book.scales(), random),
            pick(book.progressions(), random),
            book.colour(),
            grid.bars());
    List<Motif> motifs =
        List.of(
            Motif.invent(arrangement.rhythms(), random),
            Motif.invent(arrangement.rhythms(), random));
    return new Plan(
        grid,
        Section.form(grid.bars()),
        harmony,
        arrangement,
        motifs,
        book.drive(),
        random.nextLong());
  }

  /** The section of a bar; the last chord belongs to the last one. */
  Section section(int bar) {
    return form.get(Math.min(bar, form.size() - 1));
  }

  /** The chord of a bar; the last one is the tonic's. */
  public Chord chord(int bar) {
    return harmony.chord(harmony.degree(bar, section(bar)));
  }

  /** Whether another section begins with this bar. */
  boolean opens(int bar) {
    return bar == 0 || section(bar) != section(bar - 1);
  }

  private static <T> T pick(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
