package app.spotwright.composition.ffmpeg;

/**
 * How colours become samples, in whole numbers times 2<sup>{@value #BITS}</sup>. ITU-R BT.709-6,
 * 3.2 and 3.4, in tv range: luma has 219 steps from 16, chroma 224 steps about 128.
 */
final class Bt709 {
  static final int BITS = 16;
  static final int Y_RED = 11_966;
  static final int Y_GREEN = 40_254;
  static final int Y_BLUE = 4_064;
  static final int CB_RED = -6_596;
  static final int CB_GREEN = -22_188;
  static final int CB_BLUE = 28_784;
  static final int CR_RED = 28_784;
  static final int CR_GREEN = -26_145;
  static final int CR_BLUE = -2_639;
  static final int BLACK = 16;
  static final int GREY = 128;

  private Bt709() {}
}
