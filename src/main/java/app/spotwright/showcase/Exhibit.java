package app.spotwright.showcase;

import app.spotwright.ad.Brief;
import app.spotwright.engine.sample.SampleBackdrop;
import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.engine.sample.SampleProduct;
import app.spotwright.engine.sample.SampleStudio;
import app.spotwright.generation.Order;
import app.spotwright.generation.Photo;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One ad of the showcase, as its brand would order it.
 *
 * @param id name of its folder
 * @param product which of the sample products
 * @param backdrop what the photo is taken before
 * @param variant of the photo; 0 is the usual one
 * @param brand who advertises
 * @param brief what the ad must do
 * @param callToAction words for the button
 * @param colours of the brand, as {@code #rrggbb}
 * @param tone how it speaks
 * @param music how it sounds
 * @param framework shape of the story
 * @param seconds length
 * @param voice who speaks
 */
public record Exhibit(
    String id,
    SampleProduct product,
    SampleBackdrop backdrop,
    int variant,
    String brand,
    String brief,
    String callToAction,
    List<String> colours,
    Tone tone,
    Mood music,
    Framework framework,
    int seconds,
    String voice) {
  private static final List<AspectRatio> FORMATS =
      List.of(AspectRatio.VERTICAL_9_16, AspectRatio.SQUARE_1_1, AspectRatio.LANDSCAPE_16_9);

  public Exhibit {
    colours = List.copyOf(colours);
  }

  /** Takes the product's photo. */
  public SamplePhoto photo() {
    return SampleStudio.shoot(product, backdrop, variant, SampleStudio.WIDTH);
  }

  /**
   * The order.
   *
   * @param photo file of the product's photo
   * @param preview whether one small rendition is enough
   * @throws IllegalArgumentException if the catalogue asks for what cannot be
   */
  public Order order(Path photo, boolean preview) {
    return new Order.NewAd(
        List.of(new Photo(photo, true)),
        null,
        brand,
        colours.stream().map(Colour::parse).toList(),
        new Brief(brief, seconds, framework, tone, callToAction, Locale.ENGLISH),
        FORMATS,
        1,
        voice,
        music,
        CaptionStyle.WORD,
        null,
        preview);
  }
}
