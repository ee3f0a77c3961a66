package app.spotwright.engine.sample;

import java.util.SplittableRandom;

/** A wooden table in front of a lived-in, blurred kitchen. */
final class Kitchen {
  private Kitchen() {}

  static void paint(Sheet sheet, int width, int height, double edge, long seed) {
    room(sheet, width, edge, seed);
    table(sheet, width, height, edge, seed);
  }

  private static void room(Sheet sheet, int width, double edge, long seed) {
    var random = new SplittableRandom(seed);
    sheet.fill(0xC9C4B8);
    sheet.blurred(
        16,
        () -> {
          sheet.gradient(0, edge + 60, 0xFFD8D6CE, 0xFFA9A091);
          tiles(sheet, width, edge, random);
          window(sheet, width, edge);
          shelf(sheet, width, edge * 0.42, random);
          plant(sheet, width * 0.13, edge, random);
          crockery(sheet, width, edge, random);
        });
    sheet.blurred(
        5,
        () -> {
          for (int i = 0; i < 16; i++) {
            double size = 18 + random.nextDouble() * 30;
            sheet.disc(
                random.nextDouble() * width,
                random.nextDouble() * edge * 0.5,
                size,
                random.nextBoolean() ? 0x50FFE2A8 : 0x40FFF3DA);
          }
        });
  }

  private static void tiles(Sheet sheet, int width, double edge, SplittableRandom random) {
    for (int row = 0; row * 92 < edge; row++) {
      for (int column = -1; column * 170 < width; column++) {
        int shade = 0xB8 + random.nextInt(36);
        int tile = 0xFF000000 | shade << 16 | shade - 2 << 8 | shade - 12;
        sheet.rectangle(column * 170 + row % 2 * 85, row * 92, 162, 84, tile);
      }
    }
  }

  private static void window(Sheet sheet, int width, double edge) {
    sheet.rectangle(width * 0.66, 0, width * 0.3, edge * 0.72, 0xFF6E5A47);
    sheet.rectangle(width * 0.68, 0, width * 0.26, edge * 0.69, 0xFFF7F4E4);
    sheet.rectangle(width * 0.8, 0, width * 0.018, edge * 0.7, 0xFF6E5A47);
    sheet.disc(width * 0.74, edge * 0.62, 130, 0xFF8FAE6B);
    sheet.disc(width * 0.9, edge * 0.6, 150, 0xFF7DA05C);
  }

  private static void shelf(Sheet sheet, int width, double y, SplittableRandom random) {
    sheet.rectangle(0, y, width * 0.62, 34, 0xFF7A5233);
    int[] spines = {
      0xFFB5523B, 0xFF2F5D62, 0xFFE0B04A, 0xFF5B4B8A, 0xFFDAD2C0, 0xFF8C3B4A, 0xFF3E6B45
    };
    double x = width * 0.04;
    for (int i = 0; x < width * 0.56; i++) {
      double thick = 34 + random.nextInt(34);
      double tall = 150 + random.nextInt(110);
      sheet.rectangle(x, y - tall, thick, tall, spines[(i + random.nextInt(3)) % spines.length]);
      x += thick + (random.nextInt(4) == 0 ? 60 : 5);
    }
  }

  private static void plant(Sheet sheet, double x, double edge, SplittableRandom random) {
    sheet.rectangle(x - 95, edge - 190, 190, 215, 0xFFB8643F);
    for (int i = 0; i < 46; i++) {
      double angle = Math.PI * (1.05 + 0.9 * random.nextDouble());
      double far = 90 + random.nextDouble() * 250;
      int green = 0x60 + random.nextInt(80);
      sheet.canvas().save();
      sheet
          .canvas()
          .translate(
              (float) (x + far * 0.75 * Math.cos(angle)),
              (float) (edge - 170 + far * Math.sin(angle)));
      sheet.canvas().rotate((float) Math.toDegrees(angle));
      sheet.canvas().scale(1, 0.36f);
      sheet.disc(0, 0, 82, 0xFF000000 | green / 3 << 16 | green << 8 | green / 2);
      sheet.canvas().restore();
    }
  }

  private static void crockery(Sheet sheet, int width, double edge, SplittableRandom random) {
    int[] colours = {0xFFE9E2D4, 0xFF33566B, 0xFFC98B5B};
    for (int i = 0; i < 3; i++) {
      double x = width * (0.68 + 0.11 * i);
      double tall = 130 + random.nextInt(120);
      sheet.rectangle(x, edge - tall, 130, tall + 40, colours[i]);
      sheet.rectangle(x + 18, edge - tall, 22, tall, 0x66FFFFFF);
    }
  }

  private static void table(Sheet sheet, int width, int height, double edge, long seed) {
    var random = new SplittableRandom(seed + 1);
    sheet.gradient(edge, height - edge, 0xFF8C5E39, 0xFFB07C4E);
    double y = edge;
    for (double tall = 90; y < height; tall *= 1.18) {
      int tint = random.nextInt(40);
      sheet.rectangle(0, y, width, tall, tint << 24 | (random.nextBoolean() ? 0x3A2010 : 0xE0B080));
      grain(sheet, width, y, tall, random);
      sheet.rectangle(0, y + tall - 5, width, 5, 0xB0301A0C);
      sheet.rectangle(0, y, width, 2, 0x50F0C898);
      y += tall;
    }
    sheet.blurred(9, () -> sheet.rectangle(0, edge - 6, width, 14, 0x90503018));
    sheet.spot(width * 0.25, edge + 200, width * 0.7, 0x38FFE9C8);
  }

  private static void grain(
      Sheet sheet, int width, double top, double tall, SplittableRandom random) {
    for (int i = 0; i < tall * 1.6; i++) {
      double length = 120 + random.nextDouble() * 700;
      double x = random.nextDouble() * (width + 400) - 400;
      double y = top + random.nextDouble() * (tall - 6);
      int alpha = 10 + random.nextInt(34);
      int colour = random.nextInt(3) == 0 ? 0xE9BE8E : 0x41230F;
      sheet.rectangle(x, y, length, 1 + random.nextDouble() * 2.2, alpha << 24 | colour);
    }
  }
}
