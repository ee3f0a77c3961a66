package app.spotwright.scene;

import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Mood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ad is planned from.
 *
 * @param brand whose ad it is
 * @param brief what it must do
 * @param formats shapes to deliver
 * @param seed chooses among equally good plans
 * @param voice id of the voice, or null for none
 * @param music mood of the music, or null for the one that suits the words
 * @param captions how the narration is burned in
 * @param aiLabel whether the picture says that it is made by a machine; null to have it where a
 *     voice speaks, because people may take that for a person's
 */
public record PlanRequest(
    BrandSnapshot brand,
    Brief brief,
    List<AspectRatio> formats,
    long seed,
    @Nullable String voice,
    @Nullable Mood music,
    CaptionStyle captions,
    @Nullable Boolean aiLabel) {
  public PlanRequest {
    formats = List.copyOf(formats);
  }
}
