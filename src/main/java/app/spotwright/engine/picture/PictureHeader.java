package app.spotwright.engine.picture;

import app.spotwright.engine.picture.DamagedPicture.Damage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a picture file says of itself before a single pixel is decoded, so that absurd sizes are
 * refused for nothing. Read in plain Java: no native code sees a file that was not let in.
 *
 * @param kind JPEG, PNG or WebP
 * @param width pixels as stored, before any EXIF rotation
 * @param height pixels as stored
 */
public record PictureHeader(PictureKind kind, int width, int height) {
  /** Declared pixels. */
  public long pixels() {
    return (long) width * height;
  }

  /**
   * Reads the header of a whole file.
   *
   * @throws DamagedPicture if the file ends before its size, declares none, or is no supported kind
   */
  public static PictureHeader read(byte[] file) throws DamagedPicture {
    PictureKind kind = PictureKind.of(file);
    var header =
        switch (kind) {
          case JPEG -> jpeg(file);
          case PNG -> png(file);
          case WEBP -> webp(file);
          case GIF, SVG, HEIC, AVIF, BMP, TIFF, PDF, PHOTOSHOP, UNKNOWN ->
              throw new DamagedPicture(Damage.HEADER, "is no JPEG, PNG or WebP");
        };
    if (header.width < 1 || header.height < 1) {
      throw new DamagedPicture(
          Damage.HEADER, "declares a size of %d x %d".formatted(header.width, header.height));
    }
    return header;
  }

  /** PNG, third edition, section 11.2.1: IHDR comes first, size in its first eight bytes. */
  private static PictureHeader png(byte[] file) throws DamagedPicture {
    need(file, 24);
    if (be32(file, 12) != 0x49484452) {
      throw new DamagedPicture(Damage.HEADER, "does not begin with its size");
    }
    return new PictureHeader(PictureKind.PNG, be32(file, 16), be32(file, 20));
  }

  /** ITU-T T.81 annex B: walk the marker segments up to the frame header (SOF). */
  private static PictureHeader jpeg(byte[] file) throws DamagedPicture {
    int at = 2;
    while (true) {
      need(file, at + 4);
      if (file[at] != -1) {
        throw new DamagedPicture(Damage.HEADER, "has a broken header");
      }
      int marker = file[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
        at += 2;
      } else if (isFrame(marker)) {
        need(file, at + 9);
        return new PictureHeader(PictureKind.JPEG, be16(file, at + 7), be16(file, at + 5));
      } else if (marker == 0xD9 || marker == 0xDA) {
        throw new DamagedPicture(Damage.HEADER, "declares no size");
      } else {
        at += 2 + Math.max(2, be16(file, at + 2));
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** RFC 9649, sections 2.5 to 2.7: lossy, lossless and extended files keep it in three places. */
  private static PictureHeader webp(byte[] file) throws DamagedPicture {
    need(file, 30);
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    return switch (be32(file, 12)) {
      case 0x56503820 ->
          new PictureHeader(
              PictureKind.WEBP, bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
      case 0x5650384C -> {
        int bits = bytes.getInt(21);
        yield new PictureHeader(PictureKind.WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
      }
      case 0x56503858 ->
          new PictureHeader(
              PictureKind.WEBP, (bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1);
      default -> throw new DamagedPicture(Damage.HEADER, "has a broken header");
    };
  }

  private static void need(byte[] file, int bytes) throws DamagedPicture {
    if (file.length < bytes) {
      throw new DamagedPicture(Damage.HEADER, "ends in the middle of its header");
    }
  }

  private static int be16(byte[] file, int at) {
    return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
  }

  private static int be32(byte[] file, int at) {
    return be16(file, at) << 16 | be16(file, at + 2);
  }
}
