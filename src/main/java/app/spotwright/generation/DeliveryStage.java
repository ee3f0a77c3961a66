package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.composition.Cue;
import app.spotwright.composition.Footage;
import app.spotwright.composition.Label;
import app.spotwright.composition.Mixed;
import app.spotwright.composition.Rendition;
import app.spotwright.composition.Score;
import app.spotwright.composition.UnfinishedAd;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Frames;
import app.spotwright.sound.Soundtrack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mixes the sound and joins it with the pictures. */
final class DeliveryStage {
  private final Studio studio;
  private final RunLog log;

  DeliveryStage(Studio studio, RunLog log) {
    this.studio = studio;
    this.log = log;
  }

  Mixed mix(AdDocument document, Recording recording)
      throws IOException, InterruptedException, UnfinishedAd {
    List<Cue> voice =
        recording.lines().stream()
            .map(line ->
                new Cue(
                    line.voice().sound(),
                    line.voice().artifact().fingerprint(),
                    (double) line.start() / Frames.PER_SECOND))
            .toList();
    Soundtrack.Piece music = recording.music();
    List<Cue> played = music == null ? List.of() : List.of(cue(music, 0));
    List<Cue> effects =
        recording.effects().stream().map(effect -> cue(effect.piece(), effect.start())).toList();
    Mixed mixed =
        studio
            .mixer()
            .mix(new Score(document.length(), voice, played, effects), studio.options().levels());
    log.used(mixed.artifact());
    return mixed;
  }

  private static Cue cue(Soundtrack.Piece piece, double start) {
    return new Cue(piece.file(), piece.artifact().fingerprint(), start);
  }

  Map<AspectRatio, Path> finish(AdDocument document, List<Footage> footage, Mixed mixed)
      throws IOException, InterruptedException, UnfinishedAd {
    Label label =
        new Label(
            Label.Source.COMPOSITE_WITH_TRAINED,
            document.brand().name(),
            "AI-generated advertisement, made with Spotwright from photos of the product.");
    Map<AspectRatio, Path> renditions = new LinkedHashMap<>();
    for (Footage shape : footage) {
      Rendition rendition = studio.compositor().finish(shape, mixed.mix(), label);
      log.used(rendition.artifact());
      renditions.put(shape.target().aspect(), rendition.file());
    }
    return renditions;
  }

  Finished finished(AdDocument document, Exported exported, Recording recording) {
    return new Finished(
        document,
        exported.renditions(),
        exported.poster(),
        SceneCaptions.cues(recording, document.length().seconds()),
        exported.loudness(),
        log.times(),
        log.artifacts(),
        log.photos(),
        log.degradations());
  }
}
