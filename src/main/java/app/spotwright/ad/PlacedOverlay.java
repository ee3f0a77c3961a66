package app.spotwright.ad;

import app.spotwright.media.Fingerprint;
import app.spotwright.media.OverlayPlace;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Something laid over a scene for a while, wherever its design has its own words and product:
 * shrunk and moved as little as keeps it inside the platform's safe zone and off the captions.
 *
 * @param shows what is seen
 * @param place the corner, or the centre
 * @param width of the whole, in pixels of a frame whose shorter side is 1080
 * @param padding least distance from the frame's edges, in the same pixels; of no effect in the
 *     centre
 * @param start seconds of the scene after which it comes
 * @param seconds how long it is seen; it never outlasts its scene
 * @param fade seconds that it takes to come and to go; 0 for at once
 */
public record PlacedOverlay(
    Shows shows,
    OverlayPlace place,
    int width,
    int padding,
    double start,
    double seconds,
    double fade) {
  static final int USUAL_WIDTH = 400;
  static final int USUAL_PADDING = 40;
  static final double USUAL_SECONDS = 2;
  static final double USUAL_FADE = 0.3;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 1080;
  private static final int WIDEST_PADDING = 400;
  private static final int LONGEST_WORDS = 120;

  /** What an overlay shows. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Logo.class, name = "logo"),
    @JsonSubTypes.Type(value = Product.class, name = "product"),
    @JsonSubTypes.Type(value = Image.class, name = "image"),
    @JsonSubTypes.Type(value = Text.class, name = "text")
  })
  public sealed interface Shows permits Logo, Product, Image, Text {}

  /** The brand's logo. */
  public record Logo() implements Shows {}

  /**
   * A clean shot of the product.
   *
   * @param image which of the brand's product images, from 0
   */
  public record Product(int image) implements Shows {}

  /**
   * Any other picture, shown as it is.
   *
   * @param file see {@link ImageFile#file()}
   * @param content see {@link ImageFile#content()}; null as long as nobody has looked
   */
  public record Image(String file, @Nullable Fingerprint content) implements Shows, ImageFile {
    public Image {
      Wording.require(file, Part.OVERLAY_FILE, 1, LONGEST_NAME);
    }
  }

  /**
   * A few words in the brand's type, on a plate in its accent colour.
   *
   * @param text the words
   */
  public record Text(String text) implements Shows {
    public Text {
      Wording.require(text, Part.OVERLAY_TEXT, 1, LONGEST_WORDS);
    }
  }

  public PlacedOverlay {
    Wording.present(shows, "shows");
    Wording.present(place, "place");
    Wording.within(width, Part.OVERLAY_WIDTH, NARROWEST, WIDEST);
    Wording.within(padding, Part.OVERLAY_PADDING, 0, WIDEST_PADDING);
    Wording.within(start, Part.OVERLAY_START, 0, Brief.LONGEST);
    Wording.within(seconds, Part.OVERLAY_SECONDS, 0.1, Brief.LONGEST);
    Wording.within(fade, Part.OVERLAY_FADE, 0, seconds / 2);
  }

  /** The same showing something else. */
  public PlacedOverlay showing(Shows other) {
    return new PlacedOverlay(other, place, width, padding, start, seconds, fade);
  }

  /** The same so many seconds after its scene begins. */
  PlacedOverlay startingAt(double begin) {
    return new PlacedOverlay(shows, place, width, padding, begin, seconds, fade);
  }
}
