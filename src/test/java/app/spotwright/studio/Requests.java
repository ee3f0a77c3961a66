package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import java.util.List;

/** What people ask for in tests. */
final class Requests {
  private Requests() {}

  static AdRequest of(String brand, String text, Upload... photos) {
    return new AdRequest(
        brand,
        List.of(),
        text,
        15,
        Framework.AIDA,
        Tone.FRIENDLY,
        "",
        List.of(photos),
        null,
        List.of(AspectRatio.SQUARE_1_1),
        "",
        null,
        CaptionStyle.WORD,
        true,
        1);
  }
}
