package app.spotwright.ad;

import app.spotwright.media.Fingerprint;
import org.jspecify.annotations.Nullable;

/** A picture file that an ad uses, whatever for. */
public sealed interface ImageFile permits ProductImage, LogoImage, PlacedOverlay.Image {
  /** Characters of the longest name of a file. */
  int LONGEST_NAME = 4_096;

  /** Where it was when the ad was made; relative paths start at the document's folder. */
  String file();

  /**
   * Fingerprint of its bytes when the ad was made: by it a file that was moved is found again. Null
   * for a file that was named by hand and not looked at yet.
   */
  @Nullable Fingerprint content();
}
