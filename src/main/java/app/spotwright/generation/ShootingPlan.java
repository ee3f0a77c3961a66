package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Footage;
import app.spotwright.ad.Scene;
import app.spotwright.clip.Clip;
import app.spotwright.clip.ClipPlanner;
import app.spotwright.composition.Cut;
import app.spotwright.composition.PrintedProps;
import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.Caption;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.Fingerprint;
import app.spotwright.sound.Soundtrack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From document and recording to what is to be drawn. */
final class ShootingPlan {
  private final AdDocument document;
  private final Map<Path, Fingerprint> films = new HashMap<>();

  /**
   * @param document whose files have absolute names
   */
  ShootingPlan(AdDocument document) {
    this.document = document;
  }

  /** The scenes' ids. */
  List<String> ids() {
    return document.scenes().stream().map(Scene::id).toList();
  }

  /** Each scene's share of the ad in frames. */
  List<Integer> slots() {
    return document.scenes().stream().map(scene -> scene.slot().count()).toList();
  }

  /** The transitions as the document wishes them; that of the first scene is of no effect. */
  List<Cut> cuts() {
    return document.scenes().stream()
        .skip(1)
        .map(scene -> new Cut(scene.transition().kind(), scene.transition().length().count()))
        .toList();
  }

  /** All that the pictures are made from. */
  RenderStage.Shooting shooting(Recording recording, PrintedProps props) {
    return new RenderStage.Shooting(
        ids(), slots(), cuts(), timeline -> clips(timeline, recording), props);
  }

  /** The scenes' clips on a timeline. */
  List<Clip> clips(Timeline timeline, @Nullable Recording recording) throws IOException {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < document.scenes().size(); i++) {
      clips.add(clip(document.scenes().get(i), program(i, timeline.spans().get(i), recording)));
    }
    return clips;
  }

  private SceneProgram program(int index, Timeline.Span span, @Nullable Recording recording) {
    List<Caption> captions =
        recording == null
            ? List.of()
            : SceneCaptions.of(recording, index, span, document.sound().captions());
    List<Integer> beats = recording == null ? List.of() : beats(recording.music(), span);
    return ClipPlanner.program(
        document,
        document.scenes().get(index),
        new ClipPlanner.Timing(span.frames(), span.lead(), span.trail(), captions, beats));
  }

  private Clip clip(Scene scene, SceneProgram program) throws IOException {
    Footage footage = scene.footage();
    if (footage == null) {
      return new Clip.Drawn(program);
    }
    Path file = Path.of(footage.file());
    Fingerprint content = films.get(file);
    if (content == null) {
      content =
          Files.isRegularFile(file) ? ImageSearch.fingerprint(file) : Fingerprint.of(new byte[0]);
      films.put(file, content);
    }
    return new Clip.Filmed(program, file, content);
  }

  private static List<Integer> beats(Soundtrack.@Nullable Piece music, Timeline.Span span) {
    if (music == null) {
      return List.of();
    }
    return music.beats().stream()
        .filter(beat -> beat >= span.start() && beat < span.end())
        .map(beat -> beat - span.start())
        .toList();
  }
}
