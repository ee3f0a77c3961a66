package app.spotwright.engine.sound.voice;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins what the network says call by call, and keeps book of when each word is heard. */
final class Tape {
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
    double start = length / (double) rate;
    double end = (length + span[1] - span[0]) / (double) rate;
    double at = said.durations()[0] * KokoroModel.UNIT - span[0];
    for (int i = 0; i < script.owners().size(); i++) {
      double next = at + said.durations()[i + 1] * KokoroModel.UNIT;
      int owner = script.owners().get(i);
      if (owner >= 0) {
        if (from[owner] < 0) {
          from[owner] = Math.clamp(start + at / rate, start, end);
        }
        to[owner] = Math.clamp(start + next / rate, from[owner], end);
      }
      at = next;
    }
    takes.add(Arrays.copyOfRange(said.samples(), span[0], span[1]));
    length += span[1] - span[0];
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
