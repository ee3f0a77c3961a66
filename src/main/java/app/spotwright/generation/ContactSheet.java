package app.spotwright.generation;

import app.spotwright.media.Picture;
import java.util.List;

/** Pictures side by side in rows on a dark ground. */
final class ContactSheet {
  private static final int GAP = 24;
  private static final byte[] GROUND = {0x1a, 0x1a, 0x1a, (byte) 0xff};

  private ContactSheet() {}

  /** A sheet with the given rows, each centred on its own height. */
  static Picture of(List<List<Picture>> rows) {
    int width = rows.stream().mapToInt(ContactSheet::width).max().orElseThrow();
    int height = GAP + rows.stream().mapToInt(row -> height(row) + GAP).sum();
    byte[] sheet = new byte[width * height * 4];
    for (int i = 0; i < sheet.length; i += 4) {
      System.arraycopy(GROUND, 0, sheet, i, 4);
    }
    int top = GAP;
    for (List<Picture> row : rows) {
      int left = GAP;
      for (Picture picture : row) {
        paste(picture, sheet, width, left, top);
        left += picture.width() + GAP;
      }
      top += height(row) + GAP;
    }
    return new Picture(width, height, sheet);
  }

  private static void paste(Picture picture, byte[] sheet, int width, int left, int top) {
    int line = picture.width() * 4;
    for (int y = 0; y < picture.height(); y++) {
      System.arraycopy(picture.rgba(), y * line, sheet, ((top + y) * width + left) * 4, line);
    }
  }

  private static int width(List<Picture> row) {
    return GAP + row.stream().mapToInt(picture -> picture.width() + GAP).sum();
  }

  private static int height(List<Picture> row) {
    return row.stream().mapToInt(Picture::height).max().orElse(0);
  }
}
