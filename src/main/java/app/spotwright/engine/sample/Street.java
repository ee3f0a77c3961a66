package app.spotwright.engine.sample;

import java.util.SplittableRandom;

/** The coping of a wall in front of a street: houses, shop windows, cars, people, lights. */
final class Street {
  private static final int[] HOUSES = {0xB7A48E, 0x8C5B49, 0xC9BBA6, 0x6F7A80, 0xA88468, 0xD8CDBB};
  private static final int[] COATS = {0x20242C, 0x7A2E2E, 0x2F4A6B, 0xC7A25A, 0x4B5A43, 0xE4E0D8};
  private static final int[] CARS = {0xB23A2E, 0x2B4C7E, 0xD9D9D6, 0x30343A, 0xD7A93B};

  private Street() {}

  static void paint(Sheet sheet, int width, int height, double edge, long seed) {
    var random = new SplittableRandom(seed);
    sheet.fill(0xA9A9A6);
    sheet.blurred(
        13,
        () -> {
          sheet.gradient(0, edge, 0xFFD5DEE6, 0xFFB9B7B0);
          houses(sheet, width, edge, random);
          sheet.gradient(edge * 0.86, edge * 0.2, 0xFF7C7B78, 0xFF8E8C88);
          cars(sheet, width, edge, random);
          people(sheet, width, edge, random);
        });
    sheet.blurred(4, () -> lights(sheet, width, edge, random));
    coping(sheet, width, height, edge, random);
  }

  private static void houses(Sheet sheet, int width, double edge, SplittableRandom random) {
    double x = -60;
    while (x < width) {
      double wide = 260 + random.nextInt(260);
      double top = edge * (0.02 + 0.3 * random.nextDouble());
      int wall = 0xFF000000 | HOUSES[random.nextInt(HOUSES.length)];
      sheet.rectangle(x, top, wide, edge - top, wall);
      for (double y = top + 50; y < edge * 0.66; y += 190) {
        for (double w = x + 34; w < x + wide - 70; w += 120) {
          boolean lit = random.nextInt(4) == 0;
          sheet.rectangle(w - 8, y - 8, 84, 136, 0xFFE5DED2);
          sheet.rectangle(w, y, 68, 120, lit ? 0xFFFFD995 : 0xFF4A5661);
        }
      }
      int awning = 0xFF000000 | COATS[random.nextInt(COATS.length)];
      sheet.rectangle(x + 14, edge * 0.68, wide - 28, 54, awning);
      sheet.rectangle(x + 24, edge * 0.68 + 54, wide - 48, edge * 0.24, 0xFFF3D9A4);
      x += wide;
    }
  }

  private static void cars(Sheet sheet, int width, double edge, SplittableRandom random) {
    for (int i = 0; i < 2; i++) {
      double x = width * (0.02 + 0.55 * i + 0.12 * random.nextDouble());
      double y = edge * 0.83;
      int paint = 0xFF000000 | CARS[random.nextInt(CARS.length)];
      sheet.rectangle(x, y, 520, 130, paint);
      sheet.rectangle(x + 90, y - 95, 310, 110, paint);
      sheet.rectangle(x + 110, y - 80, 125, 80, 0xFF2D3A44);
      sheet.rectangle(x + 250, y - 80, 125, 80, 0xFF2D3A44);
      sheet.disc(x + 110, y + 130, 58, 0xFF1D1D1F);
      sheet.disc(x + 410, y + 130, 58, 0xFF1D1D1F);
      sheet.disc(x + 505, y + 40, 30, 0xFFFFF2CC);
    }
  }

  private static void people(Sheet sheet, int width, double edge, SplittableRandom random) {
    for (int i = 0; i < 5; i++) {
      double x = width * random.nextDouble();
      double tall = 330 + random.nextInt(150);
      double foot = edge * (0.95 + 0.06 * random.nextDouble());
      int coat = 0xFF000000 | COATS[random.nextInt(COATS.length)];
      sheet.rectangle(x - 62, foot - tall * 0.82, 124, tall * 0.5, coat);
      sheet.rectangle(x - 48, foot - tall * 0.36, 42, tall * 0.36, 0xFF2A2E38);
      sheet.rectangle(x + 6, foot - tall * 0.36, 42, tall * 0.36, 0xFF2A2E38);
      sheet.disc(x, foot - tall * 0.91, 44, 0xFFC79A7B);
    }
  }

  private static void lights(Sheet sheet, int width, double edge, SplittableRandom random) {
    int[] hues = {0x70FFD27A, 0x60FF8A66, 0x60A8E0FF, 0x66FFF0C4};
    for (int i = 0; i < 22; i++) {
      sheet.disc(
          width * random.nextDouble(),
          edge * (0.25 + 0.6 * random.nextDouble()),
          16 + 26 * random.nextDouble(),
          hues[random.nextInt(hues.length)]);
    }
  }

  /** Rough stone in focus. */
  private static void coping(
      Sheet sheet, int width, int height, double edge, SplittableRandom random) {
    sheet.gradient(edge, height - edge, 0xFF8E8A84, 0xFFA5A19A);
    for (int i = 0; i < 2600; i++) {
      double depth = random.nextDouble();
      double y = edge + depth * depth * (height - edge);
      double size = 1.5 + 7 * depth * random.nextDouble();
      int shade = random.nextInt(3) == 0 ? 0xD8D4CC : 0x55524E;
      sheet.disc(width * random.nextDouble(), y, size, 20 + random.nextInt(60) << 24 | shade);
    }
    for (double x : new double[] {0.16, 0.83}) {
      sheet.rectangle(width * x, edge, 7, height - edge, 0xA0403C38);
    }
    sheet.blurred(8, () -> sheet.rectangle(0, edge - 5, width, 12, 0x80403C38));
  }
}
