package app.spotwright.engine.sample;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PathBuilder;

/** What is printed on the sample products that are no drinks, pots or creams in jars. */
final class Prints {
  private static final int INK = 0x3C3A38;
  private static final int LEAF = 0x9CC28A;
  private static final int PAPER = 0xF4EBD9;

  private Prints() {}

  /** 1100 x 1200, grey on white, around the front of a dispenser. */
  static Picture aume() {
    try (Sheet sheet = new Sheet(1100, 1200)) {
      sheet.fill(Labels.AUME_WHITE);
      sheet.words("aume", "Fraunces_600SemiBold", 170, 8, new double[] {550, 300}, INK);
      sheet.rectangle(490, 380, 120, 5, 0xFF9BAA94);
      sheet.words("HAND CREAM", "Poppins_500Medium", 44, 12, new double[] {550, 480}, INK);
      sheet.words("oat  ·  linden", "Poppins_500Medium", 38, 3, new double[] {550, 545}, 0x77806F);
      for (int i = 0; i < 5; i++) {
        leaf(sheet, new double[] {550, 800}, -60 + 30 * i, 150, 0xFFB9C7B1);
      }
      sheet.words(
          "300 ml  ·  10.1 fl oz", "Poppins_500Medium", 32, 3, new double[] {550, 1080}, INK);
      return sheet.picture();
    }
  }

  /** 840 x 1200, the face of a carton of tea. */
  static Picture moriFront() {
    try (Sheet sheet = new Sheet(840, 1200)) {
      sheet.fill(Labels.MORI_GREEN);
      sheet.disc(420, 480, 270, 0xFF000000 | PAPER);
      for (int i = 0; i < 7; i++) {
        leaf(
            sheet,
            new double[] {420, 640},
            -75 + 25 * i,
            250,
            i % 2 == 0 ? 0xFF4E8058 : 0xFF2F5F45);
      }
      sheet.disc(500, 330, 34, 0xFFD9583B);
      sheet.words("MORI", "Anton_400Regular", 190, 16, new double[] {420, 950}, PAPER);
      sheet.words(
          "forest green tea", "Fraunces_600SemiBold_Italic", 58, 1, new double[] {420, 1030}, LEAF);
      sheet.words(
          "20 tea bags  ·  40 g", "Poppins_500Medium", 36, 2, new double[] {420, 1120}, PAPER);
      return sheet.picture();
    }
  }

  /** 520 x 1200, the side of that carton. */
  static Picture moriSide() {
    try (Sheet sheet = new Sheet(520, 1200)) {
      sheet.fill(PAPER);
      sheet.rectangle(0, 0, 520, 150, 0xFF000000 | Labels.MORI_GREEN);
      String[] lines = {"Pour at 75 °C.", "Wait two minutes.", "Breathe in.", "Begin again."};
      for (int i = 0; i < lines.length; i++) {
        sheet.words(lines[i], "Fraunces_600SemiBold", 46, 0, new double[] {260, 330 + 90 * i}, INK);
      }
      leaf(sheet, new double[] {260, 880}, -20, 190, 0xFF4E8058);
      leaf(sheet, new double[] {260, 880}, 25, 160, 0xFF2F5F45);
      for (int i = 0; i < 36; i++) {
        sheet.rectangle(150 + 6 * i, 990, 1 + i * 7 % 4, 120, 0xFF000000 | INK);
      }
      return sheet.picture();
    }
  }

  /** 600 x 390, the patch on a cap. */
  static Picture fjell() {
    try (Sheet sheet = new Sheet(600, 390)) {
      sheet.fill(PAPER);
      sheet.rectangle(14, 14, 572, 8, 0xFFE07A3F);
      sheet.rectangle(14, 368, 572, 8, 0xFFE07A3F);
      peak(sheet, 210, 240, 150, 0xFF2D5674);
      peak(sheet, 330, 240, 190, 0xFF1F3D54);
      sheet.words("FJELL", "Poppins_800ExtraBold", 104, 14, new double[] {300, 345}, 0x1F3D54);
      return sheet.picture();
    }
  }

  /** 620 x 380, the paper on a flask. */
  static Picture ambra() {
    try (Sheet sheet = new Sheet(620, 380)) {
      sheet.fill(PAPER);
      sheet.rectangle(20, 20, 580, 3, 0xFF8A6A3A);
      sheet.rectangle(20, 357, 580, 3, 0xFF8A6A3A);
      sheet.words("AMBRA", "PlayfairDisplay_600SemiBold", 112, 18, new double[] {310, 190}, INK);
      sheet.words(
          "eau de parfum",
          "PlayfairDisplay_600SemiBold_Italic",
          50,
          2,
          new double[] {310, 262},
          0x8A6A3A);
      sheet.words("50 ml", "Poppins_500Medium", 30, 4, new double[] {310, 325}, INK);
      return sheet.picture();
    }
  }

  /** 500 x 500, the face of an ear cup. */
  static Picture hush() {
    try (Sheet sheet = new Sheet(500, 500)) {
      sheet.fill(0x375853);
      for (int i = 0; i < 3; i++) {
        sheet.disc(250, 170, 62 - 20 * i, i % 2 == 0 ? 0xFFE2B56E : 0xFF375853);
      }
      sheet.words("hush", "Fredoka_700Bold", 130, 4, new double[] {250, 350}, 0xF2E6D2);
      return sheet.picture();
    }
  }

  /** A leaf that grows from a place, {@code degrees} off the vertical. */
  private static void leaf(Sheet sheet, double[] place, double degrees, double length, int argb) {
    sheet.canvas().save();
    sheet.canvas().translate((float) place[0], (float) place[1]);
    sheet.canvas().rotate((float) degrees);
    float tall = (float) -length;
    float wide = (float) (0.2 * length);
    try (PathBuilder path = new PathBuilder();
        Paint paint = new Paint().setColor(argb).setAntiAlias(true)) {
      path.moveTo(0, 0).quadTo(-wide, tall * 0.55f, 0, tall).quadTo(wide, tall * 0.55f, 0, 0);
      path.closePath();
      try (var shape = path.build()) {
        sheet.canvas().drawPath(shape, paint);
      }
    }
    sheet.canvas().restore();
  }

  private static void peak(Sheet sheet, double x, double foot, double tall, int argb) {
    try (PathBuilder path = new PathBuilder();
        Paint paint = new Paint().setColor(argb).setAntiAlias(true)) {
      path.moveTo((float) (x - 0.9 * tall), (float) foot);
      path.lineTo((float) x, (float) (foot - tall));
      path.lineTo((float) (x + 0.9 * tall), (float) foot).closePath();
      try (var shape = path.build()) {
        sheet.canvas().drawPath(shape, paint);
      }
    }
  }
}
