package app.spotwright.engine.sample;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;

/** What is printed on the sample products. */
final class Labels {
  static final int NORDLYS_GLAZE = 0x1D4A57;
  static final int LUNE_GLASS = 0xF2E4DC;
  static final int AUME_WHITE = 0xF7F6F3;
  static final int MORI_GREEN = 0x24503F;

  private static final int CREAM = 0xFFF4E2;
  private static final int RED = 0xD83A26;
  private static final int SAND = 0xF3DDB8;
  private static final int COCOA = 0x6B4A3C;

  private Labels() {}

  /** 1400 x 920, around the bottle; about the middle half is seen at once. */
  static Picture solara() {
    try (Sheet sheet = new Sheet(1400, 920)) {
      sheet.fill(CREAM);
      for (int i = 0; i < 40; i++) {
        ray(sheet, i);
      }
      sheet.disc(700, 350, 196, 0xFFFF9A3D);
      sheet.disc(700, 350, 166, 0xFFF4602F);
      sheet.disc(700, 350, 150, 0xFFFFB347);
      for (int i = 0; i < 10; i++) {
        segment(sheet, i);
      }
      sheet.rectangle(0, 560, 1400, 240, 0xFF000000 | CREAM);
      sheet.words("SOLARA", "Poppins_800ExtraBold", 138, 6, new double[] {700, 700}, RED);
      sheet.words(
          "BLOOD ORANGE SPRITZ", "Poppins_500Medium", 37, 7, new double[] {700, 762}, 0x8A3A20);
      sheet.rectangle(0, 800, 1400, 120, 0xFF000000 | RED);
      sheet.words(
          "no sugar  ·  330 ml", "Poppins_500Medium", 36, 1, new double[] {700, 872}, CREAM);
      sheet.rectangle(0, 0, 1400, 26, 0xFF000000 | RED);
      return sheet.picture();
    }
  }

  /** 1080 x 750 on the mug's glaze: mountains, stars and northern lights. */
  static Picture nordlys() {
    try (Sheet sheet = new Sheet(1080, 750)) {
      sheet.fill(NORDLYS_GLAZE);
      sheet.canvas().save();
      sheet.canvas().clipRect(Rect.makeXYWH(200, 40, 680, 420));
      sheet.blurred(
          7,
          () -> {
            for (int i = 0; i < 60; i++) {
              double x = 190 + 12 * i;
              double top = 90 + 55 * Math.sin(i * 0.21) + 22 * Math.sin(i * 0.63);
              sheet.rectangle(x, top, 9, 190 - 0.8 * i, i % 2 == 0 ? 0x667FE0C0 : 0x556FD3E0);
            }
          });
      sheet.canvas().restore();
      mountain(sheet, new float[] {200, 460, 380, 250, 520, 400, 600, 460}, SAND);
      mountain(sheet, new float[] {410, 460, 640, 200, 880, 460}, 0xF8EBD3);
      mountain(
          sheet,
          new float[] {575, 274, 640, 200, 708, 274, 668, 262, 640, 292, 612, 264},
          0x7FC6BF);
      double[][] stars = {{260, 110}, {350, 70}, {470, 130}, {760, 90}, {830, 150}, {690, 60}};
      for (double[] star : stars) {
        sheet.disc(star[0], star[1], 5, 0xFFF8EBD3);
      }
      sheet.words("Nordlys", "Fraunces_600SemiBold", 150, 2, new double[] {540, 610}, 0xF8EBD3);
      sheet.words("SLOW MORNING COFFEE", "Poppins_500Medium", 36, 9, new double[] {540, 690}, SAND);
      return sheet.picture();
    }
  }

  /** 1400 x 560 on the jar's glass: a crescent and the name. */
  static Picture lune() {
    try (Sheet sheet = new Sheet(1400, 560)) {
      sheet.fill(LUNE_GLASS);
      sheet.disc(700, 110, 66, 0xFFC08A4A);
      sheet.disc(728, 98, 58, 0xFF000000 | LUNE_GLASS);
      sheet.words("LUNE", "PlayfairDisplay_600SemiBold", 180, 34, new double[] {700, 350}, COCOA);
      sheet.words(
          "overnight repair balm",
          "PlayfairDisplay_600SemiBold_Italic",
          62,
          1,
          new double[] {700, 440},
          COCOA);
      sheet.words(
          "50 ml  ·  1.7 fl oz", "Poppins_500Medium", 32, 4, new double[] {700, 520}, COCOA);
      return sheet.picture();
    }
  }

  private static void ray(Sheet sheet, int i) {
    double angle = 2 * Math.PI * i / 40;
    double wide = 0.036;
    try (PathBuilder path = new PathBuilder();
        Paint paint = new Paint().setColor(0xFFFFD9A0)) {
      path.moveTo(700, 350);
      for (double a : new double[] {angle - wide, angle + wide}) {
        path.lineTo((float) (700 + 900 * Math.cos(a)), (float) (350 + 900 * Math.sin(a)));
      }
      path.closePath();
      try (var shape = path.build()) {
        sheet.canvas().drawPath(shape, paint);
      }
    }
  }

  /** One drop-shaped segment of the orange. */
  private static void segment(Sheet sheet, int i) {
    sheet.canvas().save();
    sheet.canvas().translate(700, 350);
    sheet.canvas().rotate(36 * i);
    try (PathBuilder path = new PathBuilder();
        Paint paint = new Paint().setColor(i % 2 == 0 ? 0xFFE8472B : 0xFFEE5A30)) {
      path.moveTo(0, 14).lineTo(-36, 118).quadTo(0, 152, 36, 118).closePath();
      try (var shape = path.build()) {
        sheet.canvas().drawPath(shape, paint);
      }
    }
    sheet.canvas().restore();
  }

  private static void mountain(Sheet sheet, float[] corners, int rgb) {
    try (PathBuilder path = new PathBuilder();
        Paint paint = new Paint().setColor(0xFF000000 | rgb).setMode(PaintMode.FILL)) {
      path.moveTo(corners[0], corners[1]);
      for (int i = 2; i < corners.length; i += 2) {
        path.lineTo(corners[i], corners[i + 1]);
      }
      path.closePath();
      try (var shape = path.build()) {
        sheet.canvas().drawPath(shape, paint);
      }
    }
  }
}
