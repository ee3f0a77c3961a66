package app.spotwright.generation;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Loudness;
import app.spotwright.media.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last stage made.
 *
 * @param renditions the video of each shape, in the order of the document
 * @param poster a good frame of the first shape
 * @param preview the beginning of the first shape, small, or null where it could not be made
 * @param parts which frames of each video are whose scene's
 * @param loudness measured on the sound as delivered
 */
record Exported(
    Map<AspectRatio, Path> renditions,
    Picture poster,
    @Nullable Path preview,
    List<ScenePart> parts,
    Loudness loudness) {}
