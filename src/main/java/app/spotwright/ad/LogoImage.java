package app.spotwright.ad;

import app.spotwright.media.Fingerprint;

/**
 * The file with a brand's logo; it is always shown as it is.
 *
 * @param file see {@link ImageFile#file()}
 * @param content see {@link ImageFile#content()}
 */
public record LogoImage(String file, Fingerprint content) implements ImageFile {
  public LogoImage {
    Wording.require(file, Part.LOGO_FILE, 1, LONGEST_NAME);
    Wording.present(content, "content");
  }
}
