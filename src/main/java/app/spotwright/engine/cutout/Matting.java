package app.spotwright.engine.cutout;

import app.spotwright.engine.picture.PictureScaler;
import app.spotwright.media.Picture;

/** Turns the network's rough mark into an edge that follows the photo. */
final class Matting {
  private static final int WORKING_SIDE = 960;

  /** Of what colours say against what the network says. */
  private static final float WEIGHT = 0.85f;

  private Matting() {}

  /** Coverage at the full resolution of a crop. */
  static Plane refine(Picture crop, Plane mark) {
    Picture small = PictureScaler.fit(crop, WORKING_SIDE);
    int side = Math.max(small.width(), small.height());
    Plane[] guide = colours(small);
    Plane seen = mark.stretched(small.width(), small.height());
    CalmGround ground = CalmGround.of(small, seen);
    Plane evidence = Evidence.of(Kinds.colours(small), seen, side / 8);
    if (ground.isCalm()) {
      add(evidence, Evidence.of(ground.kinds(), seen, side / 8));
      ground.forgetShadows(evidence);
    }
    Plane unsure = seen.copy();
    Evidence.weigh(seen, evidence, WEIGHT);
    Fog.settle(unsure, seen);
    if (ground.isCalm()) {
      LostParts.restore(seen, ground);
      Openings.open(seen, ground);
    }
    Plane rough = curve(seen, 0.2f, 0.8f);
    Plane first = new GuidedFilter(guide, Math.max(2, side / 120), 1e-4f).apply(rough);
    return curve(first, 0.2f, 0.8f).stretched(crop.width(), crop.height());
  }

  static Plane[] colours(Picture picture) {
    return new Plane[] {
      Plane.channel(picture, 0), Plane.channel(picture, 1), Plane.channel(picture, 2)
    };
  }

  private static void add(Plane sum, Plane more) {
    for (int i = 0; i < sum.at().length; i++) {
      sum.at()[i] += more.at()[i];
    }
  }

  /** Contrast: {@code low} and less become 0, {@code high} and more 1. Works in place. */
  private static Plane curve(Plane plane, float low, float high) {
    for (int i = 0; i < plane.at().length; i++) {
      plane.at()[i] = Math.clamp((plane.at()[i] - low) / (high - low), 0f, 1f);
    }
    return plane;
  }
}
