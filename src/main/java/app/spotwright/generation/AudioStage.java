package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.composition.Timeline;
import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.sound.NarrationFit;
import app.spotwright.sound.Narrator;
import app.spotwright.sound.Soundtrack;
import app.spotwright.sound.VoiceLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records voice, music and effects, so that pictures can be laid out around them. */
final class AudioStage {
  /** A line begins this long after its scene does, so that the picture is there first. */
  private static final int BREATH = 8;

  /** And ends at least this long before the scene does. */
  private static final int TAIL = 6;

  /** Seconds that a line may run into the pause after it. */
  private static final double SLACK = 0.15;

  private final Narrator narrator;
  private final Soundtrack soundtrack;
  private final RunLog log;

  AudioStage(Narrator narrator, Soundtrack soundtrack, RunLog log) {
    this.narrator = narrator;
    this.soundtrack = soundtrack;
    this.log = log;
  }

  Recording record(AdDocument document, Timeline timeline)
      throws IOException, InterruptedException {
    List<Recording.Line> lines = lines(document);
    narrator.rest();
    Soundtrack.Piece music = music(document);
    log.moves(Stage.GENERATING_AUDIO, 0.9);
    return new Recording(lines, music, effects(document, timeline, music));
  }

  private List<Recording.Line> lines(AdDocument document) throws IOException, InterruptedException {
    List<Recording.Line> lines = new ArrayList<>();
    String voice = document.sound().voice();
    if (voice == null) {
      return lines;
    }
    int start = 0;
    for (int i = 0; i < document.scenes().size(); i++) {
      Scene scene = document.scenes().get(i);
      if (!scene.narration().isBlank()) {
        VoiceLine line = line(document, scene, voice);
        if (line != null) {
          lines.add(new Recording.Line(i, line, start + BREATH));
        }
      }
      start += scene.slot().count();
      log.moves(Stage.GENERATING_AUDIO, 0.8 * start / document.length().count());
    }
    return lines;
  }

  /** The scene's line, faster if it has to be; nothing if nobody can speak it in time. */
  private @Nullable VoiceLine line(AdDocument document, Scene scene, String voice)
      throws IOException, InterruptedException {
    double room = (double) (scene.slot().count() - BREATH - TAIL) / Frames.PER_SECOND;
    double pace = document.sound().speed();
    try {
      VoiceLine line = narrator.speak(scene.narration(), voice, pace);
      return switch (NarrationFit.of(line.seconds(), pace, room)) {
        case NarrationFit.Fits(double speed) when speed == pace -> kept(voice, line);
        case NarrationFit.Fits(double speed) -> {
          VoiceLine faster = narrator.speak(scene.narration(), voice, speed);
          yield faster.seconds() > room + SLACK // not every voice heeds the speed
              ? tooLong(scene, faster.seconds(), room)
              : kept(voice, faster);
        }
        case NarrationFit.TooLong(double seconds, double most) -> tooLong(scene, seconds, most);
      };
    } catch (ProviderFailure e) {
      log.degraded(Stage.GENERATING_AUDIO, scene.id(), "the narration", "no voice", reason(e));
      return null;
    }
  }

  private @Nullable VoiceLine tooLong(Scene scene, double seconds, double room) {
    log.degraded(
        Stage.GENERATING_AUDIO,
        scene.id(),
        "the narration",
        "no voice",
        "it takes %.1f s to say and the scene has %.1f s; shorten it or lengthen the scene"
            .formatted(seconds, room));
    return null;
  }

  private VoiceLine kept(String voice, VoiceLine line) {
    log.used(line.artifact());
    if (line.standIn()) {
      log.degraded(
          Stage.GENERATING_AUDIO,
          null,
          voice.isEmpty() ? "the neural voice" : "the voice " + voice,
          "the stand-in voice " + line.provider(),
          line.failures().isEmpty()
              ? "the neural voice was not fetched yet; bin/spotwright setup fetches it"
              : line.failures().getFirst());
    } else if (!line.wished()) {
      log.degraded(
          Stage.GENERATING_AUDIO,
          null,
          "the voice " + voice,
          "the voice " + line.voice(),
          "this machine does not have it for " + line.provider());
    }
    return line;
  }

  private Soundtrack.@Nullable Piece music(AdDocument document)
      throws IOException, InterruptedException {
    Mood mood = document.sound().music();
    if (mood == null) {
      return null;
    }
    try {
      Soundtrack.Piece piece = soundtrack.music(mood, document.length(), document.seed());
      log.used(piece.artifact());
      if (!piece.failures().isEmpty()) {
        log.degraded(
            Stage.GENERATING_AUDIO,
            null,
            "the music",
            "music by " + piece.provider(),
            piece.failures().getFirst());
      }
      return piece;
    } catch (ProviderFailure e) {
      log.degraded(Stage.GENERATING_AUDIO, null, "the music", "silence", reason(e));
      return null;
    }
  }

  /** The effects of scenes and transitions, in tune with the music. */
  private List<Recording.Effect> effects(
      AdDocument document, Timeline timeline, Soundtrack.@Nullable Piece music)
      throws IOException, InterruptedException {
    List<Recording.Effect> effects = new ArrayList<>();
    if (!document.sound().effects()) {
      return effects;
    }
    for (EffectPlan.Moment moment : EffectPlan.of(document.scenes(), timeline.spans())) {
      try {
        Chord chord = music == null ? null : music.chordAt(moment.frame());
        Soundtrack.Piece piece = soundtrack.effect(moment.kind(), chord, document.seed());
        log.used(piece.artifact());
        double at = (double) moment.frame() / Frames.PER_SECOND;
        effects.add(new Recording.Effect(piece, at - piece.impact()));
      } catch (ProviderFailure e) {
        log.degraded(
            Stage.GENERATING_AUDIO, moment.scene(), "the sound effect", "no effect", reason(e));
      }
    }
    return effects;
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
