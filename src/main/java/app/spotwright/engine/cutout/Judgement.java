package app.spotwright.engine.cutout;

import app.spotwright.media.Resolution;

/**
 * Whether what was found is one clean subject. A sure network says nearly 0 or nearly 1, whatever
 * the surroundings that it is shown; fog, or looks that differ, mean that it saw a scene, not a
 * thing, or that it lost clear glass. Where colours overruled it over a broad area (a carton's side
 * before a pavement of the same grey, a flask's clear half), one of both is wrong.
 *
 * @param single good enough to be shown cut out
 * @param confidence 0 to 1
 */
record Judgement(boolean single, double confidence) {
  private static final float SEEN = 0.1f;

  /**
   * On the project's own bench broken cut-outs (clear glass before lively places) stay below 0.76,
   * good ones reach 0.84 and more.
   */
  private static final double SURE = 0.78;

  /** Of things that hang in the air: what holds them, such as a bottle's clear neck, was lost. */
  private static final double FLOATING = 0.6;

  /** Of things of which the colours took a broad part that the network had seen. */
  private static final double TORN = 0.6;

  /** Share of what is left. */
  private static final double TORN_OFF = 0.04;

  /** Pixels of the mark from the middle of a broad part to its rim; less is an edge's softness. */
  private static final int BROAD = 4;

  private static final float LEFT_OUT = 0.3f;

  /** The network's word for product. */
  private static final float LIKELY = 0.5f;

  private static final double SMALLEST = 0.01;
  private static final double LARGEST = 0.9;

  /**
   * @param alpha coverage inside the sighting's box
   * @param photo size of the whole photo
   */
  static Judgement of(SubjectFinder.Sighting sighting, Plane alpha, Resolution photo) {
    double covered = 0;
    for (float value : alpha.at()) {
      covered += value;
    }
    double share = covered / ((double) photo.width() * photo.height());
    double size =
        Math.clamp(share / SMALLEST, 0, 1) * Math.clamp((1 - share) / (1 - LARGEST), 0, 1);
    double confidence = sureness(sighting.mark()) * sighting.agreement() * size;
    if (Regions.floating(alpha)) {
      confidence = Math.min(confidence, FLOATING);
    }
    if (torn(sighting.mark(), alpha) > TORN_OFF) {
      confidence = Math.min(confidence, TORN);
    }
    return new Judgement(confidence >= SURE, confidence);
  }

  /** Area of broad parts that the network saw and the cut-out lacks, as a share of the cut-out. */
  static double torn(Plane mark, Plane alpha) {
    Plane taken = alpha.stretched(mark.width(), mark.height());
    Plane kept = new Plane(mark.width(), mark.height());
    double area = 0;
    for (int i = 0; i < kept.at().length; i++) {
      kept.at()[i] = mark.at()[i] < LIKELY || taken.at()[i] > LEFT_OUT ? 1 : 0;
      area += taken.at()[i];
    }
    boolean[] near = BoxFilter.near(kept, 0.5f, BROAD);
    Plane cores = new Plane(mark.width(), mark.height());
    for (int i = 0; i < near.length; i++) {
      cores.at()[i] = near[i] ? 0 : 1;
    }
    int lost = 0;
    for (boolean part : BoxFilter.near(cores, 0.5f, BROAD)) {
      lost += part ? 1 : 0;
    }
    return area == 0 ? 0 : lost / area;
  }

  /** The mean mark of all that was seen at all. */
  private static double sureness(Plane mark) {
    double sum = 0;
    int count = 0;
    for (float value : mark.at()) {
      if (value > SEEN) {
        sum += value;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
