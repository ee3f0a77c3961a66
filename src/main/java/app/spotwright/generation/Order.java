package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Brief;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generation is asked to make. */
public sealed interface Order {
  /** Whether one quick, small rendition is wanted instead of the finished ones. */
  boolean preview();

  /**
   * A new ad from photos and a brief.
   *
   * @param photos of the product, the main one first; at least one
   * @param logo of the brand, or null
   * @param brand its name
   * @param colours of the brand, the leading one first; empty to take them from the product
   * @param brief what the ad must do
   * @param formats shapes to deliver
   * @param seed chooses among equally good ads
   * @param voice id of the voice; the default if no provider has it
   * @param music mood of the music, or null for the one that suits
   * @param captions how the narration is burned in
   * @param aiLabel whether the picture says that it is made by a machine, or null for the usual
   * @param preview see {@link Order#preview()}
   */
  record NewAd(
      List<Photo> photos,
      @Nullable Path logo,
      String brand,
      List<Colour> colours,
      Brief brief,
      List<AspectRatio> formats,
      long seed,
      String voice,
      @Nullable Mood music,
      CaptionStyle captions,
      @Nullable Boolean aiLabel,
      boolean preview)
      implements Order {
    public NewAd {
      photos = List.copyOf(photos);
      colours = List.copyOf(colours);
      formats = List.copyOf(formats);
    }
  }

  /**
   * An ad whose document is written already.
   *
   * @param document the ad
   * @param folder where the document's relative file names start
   * @param places files or folders where pictures of the document may be that were moved
   * @param preview see {@link Order#preview()}
   */
  record WrittenAd(AdDocument document, Path folder, List<Path> places, boolean preview)
      implements Order {
    public WrittenAd {
      places = List.copyOf(places);
    }
  }
}
