package app.spotwright.engine.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told from its first bytes: names and declared media types lie. */
public enum PictureKind {
  JPEG("JPEG"),
  PNG("PNG"),
  WEBP("WebP"),
  GIF("GIF"),
  SVG("SVG"),
  HEIC("HEIC"),
  AVIF("AVIF"),
  BMP("BMP"),
  TIFF("TIFF"),
  PDF("PDF"),
  PHOTOSHOP("Photoshop"),
  UNKNOWN("unknown");

  private static final int LOOK = 1024;
  private final String label;

  PictureKind(String label) {
    this.label = label;
  }

  /** The name that people know it by. */
  public String label() {
    return label;
  }

  /** Whether {@link PictureDecoder} reads it. */
  public boolean supported() {
    return this == JPEG || this == PNG || this == WEBP;
  }

  /** The kind of a file whose first bytes these are; a kilobyte is enough. */
  public static PictureKind of(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, LOOK), StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return WEBP;
    }
    return unsupported(text);
  }

  private static PictureKind unsupported(String text) {
    if (text.startsWith("GIF8")) {
      return GIF;
    }
    if (text.startsWith("ftyp", 4)) {
      return ofBrand(text.substring(Math.min(8, text.length()), Math.min(32, text.length())));
    }
    if (text.startsWith("BM") && text.length() > 26 && text.startsWith("\0\0\0\0", 6)) {
      return BMP;
    }
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
      return TIFF;
    }
    if (text.startsWith("%PDF")) {
      return PDF;
    }
    if (text.startsWith("8BPS")) {
      return PHOTOSHOP;
    }
    return text.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : UNKNOWN;
  }

  private static PictureKind ofBrand(String brands) {
    if (brands.contains("avif") || brands.contains("avis")) {
      return AVIF;
    }
    boolean heif =
        brands.contains("heic")
            || brands.contains("heix")
            || brands.contains("hevc")
            || brands.contains("mif1")
            || brands.contains("msf1");
    return heif ? HEIC : UNKNOWN;
  }
}
