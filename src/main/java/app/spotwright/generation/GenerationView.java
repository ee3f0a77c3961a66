package app.spotwright.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a generation goes, for screens.
 *
 * @param id of the generation
 * @param ad that it makes
 * @param state how far it is
 * @param percent of the whole that is done, 0 to 100; never goes back
 * @param stage what is being done, or was done last
 * @param place in the queue, from 1; 0 when it does not wait
 * @param orderedAt when it was ordered
 * @param startedAt when work began, or null
 * @param endedAt when it ended, or null
 * @param remaining what is left, estimated, or null where nobody knows
 * @param stages those that were begun, in order
 * @param clips one for each scene, once they are planned
 * @param degradations what could not be made as wished
 * @param outputs what people can take away
 * @param filesUntil when its videos go, unless the ad is kept; null if they stay or there are none
 * @param failure why it failed, or null
 */
public record GenerationView(
    UUID id,
    UUID ad,
    GenerationState state,
    int percent,
    Stage stage,
    int place,
    Instant orderedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Duration remaining,
    List<StageLine> stages,
    List<ClipLine> clips,
    List<Degradation> degradations,
    List<Output> outputs,
    @Nullable Instant filesUntil,
    @Nullable Unfinished failure) {
  public GenerationView {
    stages = List.copyOf(stages);
    clips = List.copyOf(clips);
    degradations = List.copyOf(degradations);
    outputs = List.copyOf(outputs);
  }

  /**
   * A stage.
   *
   * @param stage which
   * @param begunAt when it began
   * @param endedAt when it ended, or null
   */
  public record StageLine(Stage stage, Instant begunAt, @Nullable Instant endedAt) {}

  /**
   * A scene's clip.
   *
   * @param scene id of the scene
   * @param title its headline or role, for people
   * @param from second at which it begins
   * @param seconds how long it is
   * @param percent of it that is done
   * @param thumbnail key of a picture in the media store, or null as long as there is none
   * @param part which frames of the finished videos are its own, or null as long as there are none
   */
  public record ClipLine(
      String scene,
      String title,
      double from,
      double seconds,
      int percent,
      @Nullable String thumbnail,
      @Nullable ScenePart part) {
    /** The same, further on. */
    public ClipLine at(int done, @Nullable String picture) {
      return new ClipLine(scene, title, from, seconds, done, picture, part);
    }
  }

  /**
   * A file to take away.
   *
   * @param name of the file, for example {@code ad-9x16.mp4}
   * @param key where it lies in the media store
   * @param bytes how large it is
   */
  public record Output(String name, String key, long bytes) {}
}
