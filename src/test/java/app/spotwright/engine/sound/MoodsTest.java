package app.spotwright.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether moods can be told apart by ear: pieces of ten seconds are measured, and distances are
 * counted in how far pieces of one mood lie apart by themselves.
 */
class MoodsTest {
  private static final Frames LENGTH = new Frames(300);
  private static final int PIECES = 4;
  private static final Map<Mood, List<double[]>> HEARD = new EnumMap<>(Mood.class);
  private static double[] spread = {};

  @BeforeAll
  static void listen() {
    Composer composer = new Composer();
    for (Mood mood : Mood.values()) {
      List<double[]> pieces = new ArrayList<>();
      for (long seed = 1; seed <= PIECES; seed++) {
        double[] portrait = Portrait.of(composer.compose(mood, LENGTH, seed)).values();
        double[] all = Arrays.copyOf(portrait, portrait.length + 1);
        all[portrait.length] =
            Math.log(composer.beats(mood, LENGTH, seed).get(1)) / Math.log(2); // octaves of tempo
        pieces.add(all);
      }
      HEARD.put(mood, pieces);
    }
    spread = spread();
  }

  @Test
  void thereAreAtLeastTenAndNoTwoAreNeighbours() {
    assertThat(Mood.values()).hasSizeGreaterThanOrEqualTo(10);
    for (Mood one : Mood.values()) {
      for (Mood other : Mood.values()) {
        if (one != other) {
          assertThat(distance(mean(one, -1), mean(other, -1)))
              .as("%s and %s", one, other)
              .isGreaterThan(4.5);
        }
      }
    }
  }

  /** Each piece against the others of its mood and all of the other moods. */
  @Test
  void aPieceIsRecognisedAsOneOfItsMood() {
    List<String> mistaken = new ArrayList<>();
    for (Mood mood : Mood.values()) {
      for (int piece = 0; piece < PIECES; piece++) {
        Mood nearest = nearest(mood, piece);
        if (nearest != mood) {
          mistaken.add("%s %d for %s".formatted(mood, piece + 1, nearest));
        }
      }
    }
    assertThat(mistaken).hasSizeLessThanOrEqualTo(Mood.values().length * PIECES / 8);
  }

  private static Mood nearest(Mood mood, int piece) {
    double[] heard = heard(mood).get(piece);
    Mood best = mood;
    double least = Double.MAX_VALUE;
    for (Mood candidate : Mood.values()) {
      double distance = distance(heard, mean(candidate, candidate == mood ? piece : -1));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static List<double[]> heard(Mood mood) {
    return Objects.requireNonNull(HEARD.get(mood));
  }

  private static double[] mean(Mood mood, int without) {
    List<double[]> pieces = heard(mood);
    double[] mean = new double[pieces.getFirst().length];
    int count = without < 0 ? pieces.size() : pieces.size() - 1;
    for (int piece = 0; piece < pieces.size(); piece++) {
      for (int i = 0; i < mean.length && piece != without; i++) {
        mean[i] += pieces.get(piece)[i] / count;
      }
    }
    return mean;
  }

  /** How far pieces of one mood lie from its mean, over all moods. */
  private static double[] spread() {
    double[] squares = new double[heard(Mood.CALM).getFirst().length];
    HEARD.forEach((mood, pieces) -> {
      double[] mean = mean(mood, -1);
      for (double[] piece : pieces) {
        for (int i = 0; i < squares.length; i++) {
          squares[i] += Math.pow(piece[i] - mean[i], 2) / (PIECES * Mood.values().length);
        }
      }
    });
    return Arrays.stream(squares).map(Math::sqrt).toArray();
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.pow((one[i] - other[i]) / spread[i], 2);
    }
    return Math.sqrt(sum);
  }
}
