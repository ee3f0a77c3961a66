package app.spotwright.brand;

import app.spotwright.media.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ads of a brand have in common. It may be incomplete: an ad begins with what there is.
 *
 * @param name as it is written on the product, at most {@value #LONGEST_NAME} characters
 * @param description what it makes and for whom, in the owner's words; at most {@value
 *     #LONGEST_DESCRIPTION} characters
 * @param tone how it speaks
 * @param colours as {@code #rrggbb}, the leading one first, at most {@value #MOST_COLOURS}; empty
 *     to take them from the product
 * @param photos of its product, the main one first, at most {@value #MOST_PHOTOS}
 * @param logo or null
 */
public record BrandKit(
    String name,
    String description,
    Tone tone,
    List<String> colours,
    List<BrandPicture> photos,
    @Nullable BrandPicture logo) {
  /** Characters of the longest name. */
  public static final int LONGEST_NAME = 60;

  /** Characters of the longest description. */
  public static final int LONGEST_DESCRIPTION = 2_000;

  /** Most colours. */
  public static final int MOST_COLOURS = 4;

  /** Most photos. */
  public static final int MOST_PHOTOS = 10;

  public BrandKit {
    // no database has to take what no keyboard has, nor more than a field would have let through
    name = cut(name.replace("\0", ""), LONGEST_NAME);
    description = cut(description.replace("\0", ""), LONGEST_DESCRIPTION);
    colours = colours.stream().limit(MOST_COLOURS).toList();
    photos = photos.stream().limit(MOST_PHOTOS).toList();
  }

  /** A brand of which nothing is known yet. */
  public static BrandKit empty() {
    return new BrandKit("", "", Tone.FRIENDLY, List.of(), List.of(), null);
  }

  /** The same with another description. */
  public BrandKit described(String other) {
    return new BrandKit(name, other, tone, colours, photos, logo);
  }

  /** The photos and the logo. */
  public Stream<BrandPicture> pictures() {
    return Stream.concat(photos.stream(), Stream.ofNullable(logo));
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
