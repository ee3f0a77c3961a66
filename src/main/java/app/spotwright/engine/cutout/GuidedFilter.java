package app.spotwright.engine.cutout;

/**
 * He, Sun, Tang: "Guided Image Filtering" (2010) with a colour guide. In each window the mask is
 * taken for a linear function of the photo's colour, so that its edges come to lie where the
 * photo's are.
 */
final class GuidedFilter {
  private final Plane[] guide;
  private final int radius;
  private final float epsilon;
  private final Plane[] mean = new Plane[3];
  private final Plane[] covariance = new Plane[6];

  /**
   * @param guide red, green and blue
   * @param radius of the windows in pixels
   * @param epsilon variance of colour below which a window counts as flat
   */
  GuidedFilter(Plane[] guide, int radius, float epsilon) {
    this.guide = guide;
    this.radius = radius;
    this.epsilon = epsilon;
    for (int c = 0; c < 3; c++) {
      mean[c] = BoxFilter.mean(guide[c], radius);
    }
    for (int a = 0, k = 0; a < 3; a++) {
      for (int b = a; b < 3; b++) {
        covariance[k++] = covariance(guide[a], mean[a], guide[b], mean[b]);
      }
    }
  }

  /** The mask fitted to the guide. */
  Plane apply(Plane mask) {
    Plane maskMean = BoxFilter.mean(mask, radius);
    Plane[] slope = new Plane[3];
    for (int c = 0; c < 3; c++) {
      slope[c] = covariance(guide[c], mean[c], mask, maskMean);
    }
    Plane offset = new Plane(mask.width(), mask.height());
    for (int i = 0; i < offset.at().length; i++) {
      solve(slope, i);
      offset.at()[i] =
          maskMean.at()[i]
              - slope[0].at()[i] * mean[0].at()[i]
              - slope[1].at()[i] * mean[1].at()[i]
              - slope[2].at()[i] * mean[2].at()[i];
    }
    Plane result = BoxFilter.mean(offset, radius);
    for (int c = 0; c < 3; c++) {
      Plane smooth = BoxFilter.mean(slope[c], radius);
      for (int i = 0; i < smooth.at().length; i++) {
        result.at()[i] += smooth.at()[i] * guide[c].at()[i];
      }
    }
    return result;
  }

  /** Solves the symmetric 3 x 3 system of one pixel by cofactors, in place. */
  private void solve(Plane[] right, int i) {
    double rr = covariance[0].at()[i] + epsilon;
    double rg = covariance[1].at()[i];
    double rb = covariance[2].at()[i];
    double gg = covariance[3].at()[i] + epsilon;
    double gb = covariance[4].at()[i];
    double bb = covariance[5].at()[i] + epsilon;
    double c00 = gg * bb - gb * gb;
    double c01 = gb * rb - rg * bb;
    double c02 = rg * gb - gg * rb;
    double determinant = rr * c00 + rg * c01 + rb * c02;
    double x = right[0].at()[i] / determinant;
    double y = right[1].at()[i] / determinant;
    double z = right[2].at()[i] / determinant;
    right[0].at()[i] = (float) (c00 * x + c01 * y + c02 * z);
    right[1].at()[i] = (float) (c01 * x + (rr * bb - rb * rb) * y + (rg * rb - rr * gb) * z);
    right[2].at()[i] = (float) (c02 * x + (rg * rb - rr * gb) * y + (rr * gg - rg * rg) * z);
  }

  private Plane covariance(Plane a, Plane meanA, Plane b, Plane meanB) {
    Plane product = new Plane(a.width(), a.height());
    for (int i = 0; i < product.at().length; i++) {
      product.at()[i] = a.at()[i] * b.at()[i];
    }
    Plane result = BoxFilter.mean(product, radius);
    for (int i = 0; i < result.at().length; i++) {
      result.at()[i] -= meanA.at()[i] * meanB.at()[i];
    }
    return result;
  }
}
