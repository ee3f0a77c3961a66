package app.spotwright.ad.revision;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the quick form asks for. As a draft it may be incomplete: what is missing is checked when
 * the ad is to be made.
 *
 * @param brand its name; may be empty in a draft
 * @param colours of the brand as {@code #rrggbb}, the leading one first; empty to take them from
 *     the product
 * @param text what the ad has to say; may be empty in a draft
 * @param seconds length
 * @param framework shape of the story
 * @param tone how it speaks
 * @param callToAction the user's own words for the button; empty to have them written
 * @param photos of the product, the main one first
 * @param logo of the brand, or null
 * @param formats shapes to deliver, in order
 * @param voice id of the voice; empty for the one that suits
 * @param music mood of the music, or null for the one that suits
 * @param captions how the narration is burned in
 * @param aiLabel whether the picture says that it is made by a machine
 * @param seed chooses among equally good ads
 */
public record AdRequest(
    String brand,
    List<String> colours,
    String text,
    int seconds,
    Framework framework,
    Tone tone,
    String callToAction,
    List<Upload> photos,
    @Nullable Upload logo,
    List<AspectRatio> formats,
    String voice,
    @Nullable Mood music,
    CaptionStyle captions,
    boolean aiLabel,
    long seed) {
  /** Seconds of the ads that people choose from. */
  public static final List<Integer> LENGTHS = List.of(15, 30, 60);

  public AdRequest {
    // no database has to take what no keyboard has
    brand = brand.replace("\0", "");
    text = text.replace("\0", "");
    callToAction = callToAction.replace("\0", "");
    colours = List.copyOf(colours);
    photos = List.copyOf(photos);
    formats = List.copyOf(formats);
  }

  /**
   * A picture that was uploaded.
   *
   * @param key where it is kept in the media store
   * @param name of the file as its owner knows it
   * @param cutout whether the product is cut out of it; always true for a logo
   */
  public record Upload(String key, String name, boolean cutout) {}

  /** The photos and the logo, each once. */
  public List<Upload> uploads() {
    return Stream.concat(photos.stream(), Stream.ofNullable(logo)).distinct().toList();
  }

  /** A form that nobody has touched. */
  public static AdRequest empty() {
    return new AdRequest(
        "",
        List.of(),
        "",
        15,
        Framework.AIDA,
        Tone.FRIENDLY,
        "",
        List.of(),
        null,
        List.of(AspectRatio.VERTICAL_9_16, AspectRatio.SQUARE_1_1, AspectRatio.LANDSCAPE_16_9),
        "",
        null,
        CaptionStyle.WORD,
        false,
        1);
  }
}
