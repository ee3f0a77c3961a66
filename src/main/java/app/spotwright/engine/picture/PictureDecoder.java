package app.spotwright.engine.picture;

import app.spotwright.engine.picture.DamagedPicture.Damage;
import app.spotwright.media.Picture;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Codec;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.EncodedOrigin;

/**
 * Decodes JPEG, PNG and WebP into sRGB. It runs native code on the bytes: those of strangers belong
 * into a process that can die alone. Stateless.
 */
public final class PictureDecoder {
  private PictureDecoder() {}

  /**
   * The picture as people see it: turned as EXIF says, colours converted to sRGB. Of an animation
   * the first frame. Whatever is missing or unreadable in the file is an error, never a grey patch.
   *
   * @param file a whole picture file
   * @param maxPixels more pixels than this are refused before any is decoded
   * @param longest no side will be longer; larger pictures are scaled down while still off-heap
   * @throws DamagedPicture if the file is none of the three, too large, cut off or broken
   */
  public static Picture decode(byte[] file, long maxPixels, int longest) throws DamagedPicture {
    PictureHeader header = PictureHeader.read(file);
    if (header.pixels() > maxPixels) {
      throw new DamagedPicture(Damage.CONTENT, "has too many pixels");
    }
    if (header.kind() == PictureKind.JPEG && !JpegEnd.isReached(file)) {
      throw new DamagedPicture(Damage.CUT_OFF, "is cut off before its end");
    }
    try (Data data = Data.makeFromBytes(file);
        Codec codec = codec(data)) {
      int width = codec.getImageInfo().getWidth();
      int height = codec.getImageInfo().getHeight();
      if ((long) width * height > maxPixels) {
        throw new DamagedPicture(Damage.CONTENT, "has too many pixels");
      }
      int side = Math.max(width, height);
      boolean large = side > longest;
      // Straight alpha keeps the colours of a cut-out exact; scaling needs them premultiplied.
      ColorAlphaType alpha = large ? ColorAlphaType.PREMUL : ColorAlphaType.UNPREMUL;
      try (Bitmap bitmap = Pixels.bitmap(width, height, alpha)) {
        readInto(codec, bitmap);
        Picture picture =
            large
                ? PictureScaler.scale(
                    bitmap,
                    PictureScaler.scaled(width, longest, side),
                    PictureScaler.scaled(height, longest, side))
                : Pixels.picture(bitmap);
        return turned(picture, codec.getEncodedOrigin());
      }
    }
  }

  private static Codec codec(Data data) throws DamagedPicture {
    try {
      return Codec.makeFromData(data);
    } catch (IllegalArgumentException e) {
      throw new DamagedPicture(Damage.HEADER, "has a broken header", e);
    }
  }

  private static void readInto(Codec codec, Bitmap bitmap) throws DamagedPicture {
    try {
      codec.readPixels(bitmap);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      Damage damage = message.startsWith("Incomplete") ? Damage.CUT_OFF : Damage.CONTENT;
      throw new DamagedPicture(damage, message, e);
    }
  }

  /** EXIF orientation, tag 0x0112: where the first row and column of the file belong. */
  private static Picture turned(Picture picture, EncodedOrigin origin) {
    int width = picture.width();
    int height = picture.height();
    int right = width - 1;
    int bottom = height - 1;
    // Index of the source pixel = start + x * stepX + y * stepY for a pixel (x, y) of the result.
    return switch (origin) {
      case TOP_LEFT, _UNUSED -> picture;
      case TOP_RIGHT -> gather(picture, false, right, -1, width);
      case BOTTOM_RIGHT -> gather(picture, false, bottom * width + right, -1, -width);
      case BOTTOM_LEFT -> gather(picture, false, bottom * width, 1, -width);
      case LEFT_TOP -> gather(picture, true, 0, width, 1);
      case RIGHT_TOP -> gather(picture, true, bottom * width, -width, 1);
      case RIGHT_BOTTOM -> gather(picture, true, bottom * width + right, -width, -1);
      case LEFT_BOTTOM -> gather(picture, true, right, width, -1);
    };
  }

  private static Picture gather(Picture from, boolean swap, int start, int stepX, int stepY) {
    int width = swap ? from.height() : from.width();
    int height = swap ? from.width() : from.height();
    byte[] source = from.rgba();
    byte[] rgba = new byte[source.length];
    for (int y = 0, at = 0; y < height; y++) {
      for (int x = 0; x < width; x++, at += 4) {
        System.arraycopy(source, 4 * (start + x * stepX + y * stepY), rgba, at, 4);
      }
    }
    return new Picture(width, height, rgba);
  }
}
