package app.spotwright.engine.sample;

import java.util.SplittableRandom;

/** Weathered slats in front of a sunlit garden: leaves near and far, flowers, patches of sky. */
final class Garden {
  private static final int[] FLOWERS = {0xE85D75, 0xF7C548, 0xF4F1EA, 0xA66BBE, 0xF08A4B};

  private Garden() {}

  static void paint(Sheet sheet, int width, int height, double edge, long seed) {
    var random = new SplittableRandom(seed);
    sheet.fill(0x7F9A5C);
    for (double blur : new double[] {30, 17, 9}) {
      sheet.blurred(blur, () -> leaves(sheet, width, edge, blur, random));
    }
    sheet.blurred(7, () -> flowers(sheet, width, edge, random));
    slats(sheet, width, height, edge, random);
  }

  /** The nearer, the sharper, the larger and the darker. */
  private static void leaves(
      Sheet sheet, int width, double edge, double blur, SplittableRandom random) {
    if (blur > 20) {
      sheet.gradient(0, edge, 0xFFCFE3EE, 0xFF5E7F42);
    }
    int count = blur > 20 ? 240 : 110;
    for (int i = 0; i < count; i++) {
      double y = edge * (blur > 20 ? random.nextDouble() : 0.3 + 0.75 * random.nextDouble());
      int green = (int) (70 + 110 * random.nextDouble() * blur / 30);
      int colour = 0xFF000000 | green * 6 / 10 << 16 | green + 24 << 8 | green / 3;
      sheet.canvas().save();
      sheet.canvas().translate((float) (width * random.nextDouble()), (float) y);
      sheet.canvas().rotate((float) (360 * random.nextDouble()));
      sheet.canvas().scale(1, 0.32f);
      sheet.disc(0, 0, 50 + 70 * random.nextDouble(), colour);
      sheet.canvas().restore();
    }
  }

  private static void flowers(Sheet sheet, int width, double edge, SplittableRandom random) {
    for (int i = 0; i < 26; i++) {
      double x = width * random.nextDouble();
      double y = edge * (0.5 + 0.48 * random.nextDouble());
      int petals = 0xFF000000 | FLOWERS[random.nextInt(FLOWERS.length)];
      double size = 14 + 18 * random.nextDouble();
      for (int k = 0; k < 5; k++) {
        double angle = 2 * Math.PI * k / 5;
        sheet.disc(x + size * Math.cos(angle), y + size * Math.sin(angle), size * 0.8, petals);
      }
      sheet.disc(x, y, size * 0.6, 0xFFF6D55C);
    }
  }

  private static void slats(
      Sheet sheet, int width, int height, double edge, SplittableRandom random) {
    sheet.gradient(edge, height - edge, 0xFF8F877C, 0xFFB0A89B);
    double y = edge;
    for (double tall = 62; y < height; tall *= 1.3) {
      for (int i = 0; i < tall; i++) {
        double at = y + tall * random.nextDouble();
        int alpha = 14 + random.nextInt(40);
        int grain = random.nextInt(3) == 0 ? 0xDAD3C6 : 0x4A443C;
        double x = (width + 300) * random.nextDouble() - 300;
        sheet.rectangle(x, at, 200 + 700 * random.nextDouble(), 1.6, alpha << 24 | grain);
      }
      sheet.rectangle(0, y + tall - 9, width, 9, 0xD0282420);
      y += tall;
    }
  }
}
