package app.spotwright.delivery;

import app.spotwright.generation.Degradation;
import app.spotwright.generation.Finished;
import app.spotwright.generation.PhotoUse;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Loudness;
import app.spotwright.provider.Written.Attempt;
import app.spotwright.workshop.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an ad came about, for people who want to know and programs that measure.
 *
 * @param ad id of the document
 * @param revision of the document
 * @param seconds length of the ad
 * @param stages seconds that each stage took
 * @param artifacts how many of each kind were made and how many were there already
 * @param loudness measured on the delivered sound
 * @param bytes size of each video by its shape
 * @param previewBytes size of the preview; 0 if there is none
 * @param photos how each photo of the product is shown
 * @param degradations what could not be made as wished
 * @param attempts at its words, with what their critic thought of them
 */
record Report(
    String ad,
    int revision,
    int seconds,
    Map<String, Double> stages,
    Map<String, Count> artifacts,
    Loudness loudness,
    Map<String, Long> bytes,
    long previewBytes,
    List<PhotoUse> photos,
    List<Degradation.Told> degradations,
    List<Attempt> attempts) {
  /** No report comes near this. */
  private static final long LARGEST = 10_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * Artifacts of one kind.
   *
   * @param made in this run
   * @param reused from an earlier one
   */
  record Count(int made, int reused) {
    Count plus(boolean again) {
      return again ? new Count(made, reused + 1) : new Count(made + 1, reused);
    }
  }

  static Report of(Finished finished) throws IOException {
    Map<String, Double> stages = new LinkedHashMap<>();
    finished.times().forEach((stage, time) -> stages.put(stage.name(), time.toMillis() / 1000.0));
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (var rendition : finished.renditions().entrySet()) {
      bytes.put(rendition.getKey().label(), Files.size(rendition.getValue()));
    }
    Path preview = finished.preview();
    return new Report(
        finished.document().id(),
        finished.document().revision(),
        finished.document().brief().seconds(),
        stages,
        counts(finished.artifacts()),
        finished.loudness(),
        bytes,
        preview == null ? 0 : Files.size(preview),
        finished.photos(),
        finished.degradations().stream().map(less -> less.told(Locale.ENGLISH)).toList(),
        finished.attempts());
  }

  byte[] json() {
    return MAPPER.writeValueAsBytes(this);
  }

  /**
   * The videos that a report tells of, by the names of their files, with their sizes. None where
   * there is no report, or something else has its name.
   */
  static Map<String, Long> videos(Path report) throws IOException {
    Map<String, Long> videos = new LinkedHashMap<>();
    if (!Files.isRegularFile(report) || Files.size(report) > LARGEST) {
      return videos;
    }
    try {
      JsonNode told = MAPPER.readTree(Files.readAllBytes(report));
      for (AspectRatio shape : AspectRatio.values()) {
        JsonNode size = told.at("/bytes").path(shape.label());
        if (size.isIntegralNumber()) {
          videos.put(AdFiles.video(shape), size.asLong());
        }
      }
      JsonNode size = told.path("previewBytes");
      if (size.isIntegralNumber()) {
        videos.put(AdFiles.PREVIEW, size.asLong());
      }
    } catch (JacksonException e) {
      videos.clear(); // not one of ours
    }
    return videos;
  }

  /**
   * Each artifact counts once, however often it was asked for; what was made in this run was made.
   */
  private static Map<String, Count> counts(List<Artifact> artifacts) {
    Map<String, Count> counts = new TreeMap<>();
    List<Path> seen = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      if (!seen.contains(artifact.folder())) {
        seen.add(artifact.folder());
        counts.merge(
            artifact.kind(),
            new Count(0, 0).plus(artifact.reused()),
            (sum, one) -> new Count(sum.made() + one.made(), sum.reused() + one.reused()));
      }
    }
    return counts;
  }
}
