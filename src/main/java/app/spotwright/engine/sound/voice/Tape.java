package app.spotwright.engine.sound.voice;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins what the network says call by call, and keeps book of when each word is heard. */
final class Tape {
  private static final double SECONDS_A_UNIT = (double) KokoroModel.UNIT / KokoroModel.RATE;

  /** How much later than the sound the durations run: measured at the ends of silences. */
  private static final double LATENESS = 0.045;

  private static final double EDGE = 0.006;

  private final int rate;
  private final double[] from;
  private final double[] to;
  private final List<float[]> takes = new ArrayList<>();
  private int length;
  private int pause;

  Tape(int rate, int words) {
    this.rate = rate;
    from = new double[words];
    to = new double[words];
    Arrays.fill(from, -1);
  }

  /** Silence before the next take. */
  void pause(double seconds) {
    pause = (int) Math.round(seconds * rate);
  }

  void add(KokoroModel.Said said, Script script) {
    if (length > 0) {
      length += pause;
      takes.add(new float[pause]);
    }
    int[] span = Finish.span(said.samples(), rate);
    float[] take = softened(Arrays.copyOfRange(said.samples(), span[0], span[1]));
    double start = length / (double) rate;
    double end = (length + take.length) / (double) rate;
    double at = start - span[0] / (double) rate - LATENESS;
    at += said.durations()[0] * SECONDS_A_UNIT;
    for (int i = 0; i < script.owners().size(); i++) {
      double next = at + said.durations()[i + 1] * SECONDS_A_UNIT;
      int owner = script.owners().get(i);
      if (owner >= 0) {
        if (from[owner] < 0) {
          from[owner] = Math.clamp(at, start, end);
        }
        to[owner] = Math.clamp(next, from[owner], end);
      }
      at = next;
    }
    settle(script, take, start);
    takes.add(take);
    length += take.length;
  }

  /** Comes and goes over a few milliseconds, so that a joint does not click. */
  private float[] softened(float[] take) {
    int edge = Math.min(take.length / 2, (int) (EDGE * rate));
    for (int i = 0; i < edge; i++) {
      float gain = (float) (i + 1) / (edge + 1);
      take[i] *= gain;
      take[take.length - 1 - i] *= gain;
    }
    return take;
  }

  /** Ends words where the silence of a mark begins: the network counts half of it to the word. */
  private void settle(Script script, float[] take, double start) {
    List<Silences.Span> silences = Silences.of(take, rate);
    int before = -1;
    boolean marked = false;
    for (int i = 0; i < script.owners().size(); i++) {
      int owner = script.owners().get(i);
      if (owner < 0) {
        marked |= script.symbols().charAt(i) != ' ';
        continue;
      }
      if (marked && before >= 0 && owner != before) {
        double low = (from[before] + to[before]) / 2 - start;
        double high = (from[owner] + to[owner]) / 2 - start;
        int left = before;
        silences.stream()
            .filter(s -> s.from() > low && s.to() < high)
            .max(Comparator.comparingDouble(Silences.Span::length))
            .ifPresent(silence -> {
              to[left] = start + silence.from();
              from[owner] = start + silence.to();
            });
      }
      marked = false;
      before = owner;
    }
  }

  float[] samples() {
    float[] all = new float[length];
    int at = 0;
    for (float[] take : takes) {
      System.arraycopy(take, 0, all, at, take.length);
      at += take.length;
    }
    return all;
  }

  List<WordTime> times(List<ReadWord> words) {
    List<WordTime> times = new ArrayList<>();
    double last = 0;
    for (int i = 0; i < words.size(); i++) {
      double begin = from[i] < 0 ? last : Math.max(last, from[i]);
      double end = from[i] < 0 ? last : Math.max(begin, to[i]);
      times.add(new WordTime(words.get(i).written(), begin, end));
      last = end;
    }
    return times;
  }
}
