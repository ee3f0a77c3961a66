package app.spotwright.engine.sound.music;

import app.spotwright.media.Chord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chords of a piece, one a bar. They go round so that the last bar leads into the tonic, with
 * which the piece ends.
 *
 * @param root key of the tonic, 0 to 11
 * @param progression degrees, 0 being the tonic
 * @param colour degrees above the chord's root that sound with it, for example 0, 2, 4 for a triad
 * @param bars before the last chord
 */
record Harmony(int root, Scale scale, List<Integer> progression, List<Integer> colour, int bars) {

  /** Degree of a bar's chord. */
  int degree(int bar, Section section) {
    if (bar >= bars) {
      return 0;
    }
    int size = progression.size();
    int at = section == Section.INTRO ? bar : Math.floorMod(bar - bars, size);
    return progression.get(at % size);
  }

  /** What sounds over a degree, the root first. */
  Chord chord(int degree) {
    List<Integer> notes = new ArrayList<>(List.of(bass(degree)));
    for (int above : colour) {
      int note = (root + scale.degree(degree + above)) % 12;
      if (!notes.contains(note)) {
        notes.add(note);
      }
    }
    return new Chord(notes);
  }

  /** Pitch class of a chord's root. */
  int bass(int degree) {
    return (root + scale.degree(degree)) % 12;
  }

  /** The chord's keys as close around a centre as they come, ascending. */
  int[] voicing(int degree, int centre) {
    return colour.stream()
        .mapToInt(above -> near(root + scale.degree(degree + above), centre))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The chord's keys upwards from its root, over two octaves. */
  int[] ladder(int degree, int centre) {
    int base = near(root + scale.degree(degree), centre - 5);
    int first = scale.degree(degree);
    int[] once =
        colour.stream()
            .mapToInt(above -> base + scale.degree(degree + above) - first)
            .map(key -> key >= base + 12 ? key - 12 : key)
            .sorted()
            .toArray();
    int[] twice = Arrays.copyOf(once, once.length * 2);
    for (int i = 0; i < once.length; i++) {
      twice[once.length + i] = once[i] + 12;
    }
    return twice;
  }

  /** The key of the chord that lies nearest to a key. */
  int nearestTone(int degree, int key) {
    int best = key;
    int least = Integer.MAX_VALUE;
    for (int above : List.of(0, 2, 4)) {
      int tone = near(root + scale.degree(degree + above), key);
      if (Math.abs(tone - key) < least) {
        least = Math.abs(tone - key);
        best = tone;
      }
    }
    return best;
  }

  /** The octave of a key that lies within half an octave of a centre. */
  static int near(int key, int centre) {
    return centre - 6 + Math.floorMod(key - (centre - 6), 12);
  }
}
