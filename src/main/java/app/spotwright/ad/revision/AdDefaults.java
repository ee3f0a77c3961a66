package app.spotwright.ad.revision;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Tone;
import java.util.List;

/**
 * What somebody's new ads begin with.
 *
 * @param formats shapes to deliver, in order; at least one
 * @param seconds length
 * @param tone how they speak
 * @param voice name of the voice; empty for the one that suits
 * @param captions how the narration is burned in
 */
public record AdDefaults(
    List<AspectRatio> formats, int seconds, Tone tone, String voice, CaptionStyle captions) {
  public AdDefaults {
    formats = List.copyOf(formats);
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("an ad has at least one format");
    }
  }

  /** What the application proposes. */
  public static AdDefaults proposed() {
    AdRequest empty = AdRequest.empty();
    return new AdDefaults(
        empty.formats(), empty.seconds(), empty.tone(), empty.voice(), empty.captions());
  }

  /** A form that nobody has touched. */
  public AdRequest request() {
    AdRequest empty = AdRequest.empty();
    return new AdRequest(
        empty.brand(),
        empty.colours(),
        empty.text(),
        seconds,
        empty.framework(),
        tone,
        empty.callToAction(),
        empty.photos(),
        empty.logo(),
        formats,
        voice,
        empty.music(),
        captions,
        empty.aiLabel(),
        empty.seed());
  }
}
