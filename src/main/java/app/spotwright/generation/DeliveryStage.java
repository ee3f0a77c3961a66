package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.composition.Cue;
import app.spotwright.composition.Footage;
import app.spotwright.composition.Label;
import app.spotwright.composition.Mix;
import app.spotwright.composition.Mixed;
import app.spotwright.composition.Rendition;
import app.spotwright.composition.Score;
import app.spotwright.composition.UnfinishedAd;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.DiskFull;
import app.spotwright.media.Frames;
import app.spotwright.media.Sentence;
import app.spotwright.sound.Soundtrack;
import app.spotwright.sound.VoiceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mixes the sound and joins it with the pictures. */
final class DeliveryStage {
  /** What an ad is heard with, from all to nothing; what is missed least goes first. */
  private static final List<Left> LESS =
      List.of(
          new Left(true, true, true),
          new Left(true, true, false),
          new Left(true, false, true),
          new Left(false, true, true),
          new Left(true, false, false),
          new Left(false, true, false),
          new Left(false, false, true),
          new Left(false, false, false));

  private final Studio studio;
  private final RunLog log;

  DeliveryStage(Studio studio, RunLog log) {
    this.studio = studio;
    this.log = log;
  }

  /**
   * Mixes as much as can be mixed. One sound that cannot be decoded must not cost the others, so
   * every choice of what to leave out is tried, the one that is missed least first; silence last.
   */
  Mixed mix(AdDocument document, Recording recording)
      throws IOException, InterruptedException, UnfinishedAd {
    Score whole = score(document, recording);
    List<Score> attempts =
        new ArrayList<>(List.of(whole)); // once more: it may have been an accident
    attempts.addAll(LESS.stream().map(less -> less.of(whole)).distinct().toList());
    UnfinishedAd first = null;
    for (Score score : attempts) {
      try {
        Mixed mixed = studio.mixer().mix(score, studio.options().levels());
        log.used(mixed.artifact());
        if (first != null) {
          tell(whole, score, first);
        }
        return mixed;
      } catch (UnfinishedAd e) {
        first = first == null ? e : first;
        if (DiskFull.is(e)) {
          throw e; // less would not fit either
        }
      }
    }
    throw Objects.requireNonNull(first, "there is at least one attempt");
  }

  /** What is left in a mix. */
  private record Left(boolean voice, boolean music, boolean effects) {
    Score of(Score whole) {
      return new Score(
          whole.length(),
          voice ? whole.voice() : List.of(),
          music ? whole.music() : List.of(),
          effects ? whole.effects() : List.of());
    }
  }

  private static Score score(AdDocument document, Recording recording) {
    List<Cue> voice = new ArrayList<>();
    for (Recording.Line line : recording.lines()) {
      VoiceLine heard = line.voice();
      if (heard != null) {
        double start = (double) line.start() / Frames.PER_SECOND;
        voice.add(new Cue(heard.sound(), heard.artifact().fingerprint(), start));
      }
    }
    Soundtrack.Piece music = recording.music();
    List<Cue> played = music == null ? List.of() : List.of(cue(music, 0));
    List<Cue> effects =
        recording.effects().stream().map(effect -> cue(effect.piece(), effect.start())).toList();
    return new Score(document.length(), voice, played, effects);
  }

  private void tell(Score whole, Score made, UnfinishedAd why) {
    if (!whole.effects().equals(made.effects())) {
      lost(Loss.EFFECTS, Loss.NO_EFFECTS, why);
    }
    if (!whole.music().equals(made.music())) {
      lost(Loss.MUSIC, Loss.NO_MUSIC, why);
    }
    if (!whole.voice().equals(made.voice())) {
      lost(Loss.NARRATION, Loss.NO_VOICE, why);
    }
  }

  private void lost(Loss requested, Loss delivered, UnfinishedAd why) {
    lost(Sentence.of(requested), Sentence.of(delivered), why);
  }

  private void lost(Sentence requested, Sentence delivered, UnfinishedAd why) {
    log.degraded(Stage.EXPORTING, null, requested, delivered, Sentence.of(why));
  }

  private static Cue cue(Soundtrack.Piece piece, double start) {
    return new Cue(piece.file(), piece.artifact().fingerprint(), start);
  }

  /**
   * The video of each shape; one that cannot be finished does not stop the others.
   *
   * @throws UnfinishedAd if none can be
   */
  Map<AspectRatio, Rendition> finish(AdDocument document, List<Footage> footage, Mixed mixed)
      throws IOException, InterruptedException, UnfinishedAd {
    Label label = label(document);
    Map<AspectRatio, Rendition> renditions = new LinkedHashMap<>();
    UnfinishedAd last = null;
    for (Footage shape : footage) {
      try {
        Rendition rendition = rendition(shape, mixed.mix(), label);
        log.used(rendition.artifact());
        renditions.put(shape.target().aspect(), rendition);
      } catch (UnfinishedAd e) {
        last = e;
        if (DiskFull.is(e)) {
          throw e;
        }
        lost(video(Loss.VIDEO, shape), Sentence.of(Loss.NO_VIDEO), e);
      }
    }
    if (last != null && renditions.isEmpty()) {
      throw last;
    }
    return renditions;
  }

  private static Label label(AdDocument document) {
    return new Label(
        Label.Source.COMPOSITE_WITH_TRAINED,
        document.brand().name(),
        "AI-generated advertisement, made with Spotwright from photos of the product.");
  }

  /** A small moving picture of a video; null where there can be none, which nobody misses much. */
  @Nullable Path preview(AdDocument document, Rendition rendition)
      throws IOException, InterruptedException {
    try {
      return studio.compositor().preview(rendition, label(document));
    } catch (UnfinishedAd e) {
      lost(Loss.PREVIEW, Loss.POSTER_ALONE, e);
      return null;
    }
  }

  /** With its sound, tried twice, or without. */
  private Rendition rendition(Footage shape, Mix mix, Label label)
      throws IOException, InterruptedException, UnfinishedAd {
    try {
      return studio.compositor().finish(shape, mix, label);
    } catch (UnfinishedAd first) {
      try {
        return studio.compositor().finish(shape, mix, label);
      } catch (UnfinishedAd again) {
        Rendition silent = studio.compositor().finish(shape, null, label);
        lost(video(Loss.VIDEO_SOUND, shape), video(Loss.SILENT_VIDEO, shape), again);
        return silent;
      }
    }
  }

  private static Sentence video(Loss what, Footage shape) {
    return Sentence.of(what, shape.target().aspect().label());
  }

  Finished finished(AdDocument document, Exported exported, Recording recording) {
    return new Finished(
        document,
        exported.renditions(),
        exported.poster(),
        exported.preview(),
        SceneCaptions.cues(recording, document.length().seconds()),
        exported.loudness(),
        log.times(),
        log.artifacts(),
        log.photos(),
        exported.parts(),
        log.degradations(),
        log.attempts());
  }
}
