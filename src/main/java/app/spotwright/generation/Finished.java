package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Loudness;
import app.spotwright.media.Picture;
import app.spotwright.provider.Written.Attempt;
import app.spotwright.sound.CaptionPage;
import app.spotwright.workshop.Artifact;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finished ad and how it came about.
 *
 * @param document what was made
 * @param renditions the video of each shape, kept in the workshop, in the order of the document
 * @param poster a good frame of the first shape
 * @param preview the beginning of the first shape, small and silent, kept in the workshop; null
 *     where it could not be made
 * @param cues the narration as cues of a subtitle file, in seconds of the ad
 * @param loudness measured on the sound as delivered
 * @param times how long each stage took
 * @param artifacts everything that was used, as often as it was
 * @param photos how each photo of the product is shown
 * @param parts which frames of each video are whose scene's
 * @param degradations what could not be made as wished
 * @param attempts at its words, where they were written here by a writer that is judged
 */
public record Finished(
    AdDocument document,
    Map<AspectRatio, Path> renditions,
    Picture poster,
    @Nullable Path preview,
    List<CaptionPage> cues,
    Loudness loudness,
    Map<Stage, Duration> times,
    List<Artifact> artifacts,
    List<PhotoUse> photos,
    List<ScenePart> parts,
    List<Degradation> degradations,
    List<Attempt> attempts) {
  public Finished {
    renditions = Collections.unmodifiableMap(new LinkedHashMap<>(renditions));
    cues = List.copyOf(cues);
    artifacts = List.copyOf(artifacts);
    photos = List.copyOf(photos);
    parts = List.copyOf(parts);
    degradations = List.copyOf(degradations);
    attempts = List.copyOf(attempts);
  }
}
