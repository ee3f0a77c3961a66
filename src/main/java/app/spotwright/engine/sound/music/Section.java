package app.spotwright.engine.sound.music;

import java.util.ArrayList;
import java.util.List;

/** The parts of a piece, from the first bar to the last chord. */
enum Section {
  INTRO('i', -3.5),
  BUILD('b', -2),
  MAIN('m', 0),
  REST('r', -3),
  /** Leads up to the call to action. */
  LIFT('l', -1.5),
  /** The call to action. */
  PEAK('p', 0.8);

  private static final int LONG = 12;
  private final char letter;
  private final double loudness;

  Section(char letter, double loudness) {
    this.letter = letter;
    this.loudness = loudness;
  }

  /** LU above or below the main section. */
  double loudness() {
    return loudness;
  }

  /** Whether a track that plays in the sections of these letters plays here. */
  boolean in(String letters) {
    return letters.indexOf(letter) >= 0;
  }

  /** The section of each bar. */
  static List<Section> form(int bars) {
    List<Section> form = new ArrayList<>();
    int peak = Math.max(1, (int) Math.round(bars * 0.19));
    int lift = bars < 4 ? 0 : bars < LONG ? 1 : 2;
    int intro = bars < 3 ? 0 : bars < 8 ? 1 : 2;
    int build = bars < 5 ? 0 : bars < LONG ? 1 : Math.min(4, bars / 6);
    int middle = bars - peak - lift - intro - build;
    int rest = middle >= 8 ? Math.min(4, middle / 4) : 0;
    int second = rest == 0 ? 0 : (middle - rest) / 2;
    add(form, INTRO, intro);
    add(form, BUILD, build);
    add(form, MAIN, middle - rest - second);
    add(form, REST, rest);
    add(form, MAIN, second);
    add(form, LIFT, lift);
    add(form, PEAK, peak);
    return List.copyOf(form);
  }

  private static void add(List<Section> form, Section section, int bars) {
    for (int i = 0; i < bars; i++) {
      form.add(section);
    }
  }
}
