package app.spotwright.ad;

import app.spotwright.media.Fingerprint;

/** A picture file that an ad uses, whatever for. */
public sealed interface ImageFile permits ProductImage, LogoImage {
  /** Where it was when the ad was made; relative paths start at the document's folder. */
  String file();

  /** Fingerprint of its bytes when the ad was made: by it a file that was moved is found again. */
  Fingerprint content();
}
