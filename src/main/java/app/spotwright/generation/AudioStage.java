package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SoundPlan;
import app.spotwright.composition.Timeline;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sentence;
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

  /** Characters that a voice says in a second, at about 150 words a minute. */
  private static final double SPOKEN_CHARACTERS = 14;

  /** Characters that nearly everybody can read in a second: what subtitles keep to. */
  private static final double READ_CHARACTERS = 20;

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
    List<Recording.Line> lines = lines(document, line -> {});
    narrator.rest();
    Soundtrack.Piece music = music(document);
    log.moves(Stage.GENERATING_AUDIO, 0.9);
    return new Recording(lines, music, effects(document, timeline, music));
  }

  /** Hears what was recorded. */
  interface Ear<T> {
    void hears(T sound) throws IOException;
  }

  /** Records what can be heard of an ad on its own; each is told as soon as it is there. */
  List<Recording.Line> rehearse(
      AdDocument document, Ear<Recording.Line> voice, Ear<Soundtrack.Piece> music)
      throws IOException, InterruptedException {
    List<Recording.Line> lines = lines(document, voice);
    narrator.rest();
    Soundtrack.Piece piece = music(document);
    if (piece != null) {
      music.hears(piece);
    }
    return lines;
  }

  private List<Recording.Line> lines(AdDocument document, Ear<Recording.Line> ear)
      throws IOException, InterruptedException {
    List<Recording.Line> lines = new ArrayList<>();
    String voice = document.sound().voice();
    if (voice == null) {
      return lines;
    }
    Losses losses = new Losses(Stage.GENERATING_AUDIO, Loss.NARRATION);
    int start = 0;
    int narrated = 0;
    for (int i = 0; i < document.scenes().size(); i++) {
      Scene scene = document.scenes().get(i);
      if (!scene.narration().isBlank()) {
        narrated++;
        Said said = said(scene, document.sound(), voice);
        if (said.why() != null) {
          losses.add(scene.id(), less(document, said), said.why());
        }
        if (said.seconds() > 0) {
          Recording.Line line =
              new Recording.Line(
                  i, scene.narration(), said.seconds(), said.voice(), start + BREATH);
          lines.add(line);
          ear.hears(line);
        }
      }
      start += scene.slot().count();
      log.moves(Stage.GENERATING_AUDIO, 0.8 * start / document.length().count());
    }
    losses.tell(log, narrated);
    return lines;
  }

  private static Loss less(AdDocument document, Said said) {
    return document.sound().captions() != CaptionStyle.NONE && said.seconds() > 0
        ? Loss.CAPTIONS_ALONE
        : Loss.NO_VOICE;
  }

  /**
   * How a scene's line is said.
   *
   * @param voice what is heard, or null if it can only be read
   * @param seconds how long it is heard or read; 0 if there is no time for either
   * @param why it is not heard, or null
   */
  private record Said(@Nullable VoiceLine voice, double seconds, @Nullable Sentence why) {
    static Said aloud(VoiceLine line) {
      return new Said(line, line.seconds(), null);
    }

    static Said inWriting(String text, double room, Sentence why) {
      boolean legible = text.length() <= room * READ_CHARACTERS;
      double seconds = legible ? Math.min(room, text.length() / SPOKEN_CHARACTERS) : 0;
      return new Said(null, seconds, why);
    }
  }

  /** The scene's line, faster if it has to be; in writing only if nobody can speak it in time. */
  private Said said(Scene scene, SoundPlan sound, String voice)
      throws IOException, InterruptedException {
    double room = (double) (scene.slot().count() - BREATH - TAIL) / Frames.PER_SECOND;
    String text = scene.narration();
    try {
      VoiceLine line = narrator.speak(text, voice, sound.speed());
      return switch (NarrationFit.of(line.seconds(), sound.speed(), room)) {
        case NarrationFit.Fits(double speed) when speed == sound.speed() ->
            Said.aloud(kept(voice, line));
        case NarrationFit.Fits(double speed) -> {
          VoiceLine faster = narrator.speak(text, voice, speed);
          yield faster.seconds() > room + SLACK // not every voice heeds the speed
              ? Said.inWriting(text, room, tooLong(faster.seconds(), room))
              : Said.aloud(kept(voice, faster));
        }
        case NarrationFit.TooLong(double seconds, double most) ->
            Said.inWriting(text, room, tooLong(seconds, most));
      };
    } catch (ProviderFailure e) {
      return Said.inWriting(text, room, Sentence.of(e));
    }
  }

  private static Sentence tooLong(double seconds, double room) {
    return Sentence.of(Loss.TOO_LONG, seconds, room);
  }

  private VoiceLine kept(String voice, VoiceLine line) {
    log.used(line.artifact());
    if (line.standIn()) {
      log.degraded(
          Stage.GENERATING_AUDIO,
          null,
          voice.isEmpty() ? Sentence.of(Loss.NEURAL_VOICE) : Sentence.of(Loss.VOICE, voice),
          Sentence.of(Loss.STAND_IN_VOICE, line.provider()),
          line.failures().isEmpty() ? Sentence.of(Loss.NOT_FETCHED) : line.failures().getFirst());
    } else if (!line.wished()) {
      log.degraded(
          Stage.GENERATING_AUDIO,
          null,
          Sentence.of(Loss.VOICE, voice),
          Sentence.of(Loss.VOICE, line.voice()),
          Sentence.of(Loss.NOT_HERE, line.provider()));
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
            Sentence.of(Loss.MUSIC),
            Sentence.of(Loss.MUSIC_BY, piece.provider()),
            piece.failures().getFirst());
      }
      return piece;
    } catch (ProviderFailure e) {
      log.degraded(
          Stage.GENERATING_AUDIO,
          null,
          Sentence.of(Loss.MUSIC),
          Sentence.of(Loss.SILENCE),
          e.sentence());
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
    List<EffectPlan.Moment> moments = EffectPlan.of(document.scenes(), timeline.spans());
    Losses losses = new Losses(Stage.GENERATING_AUDIO, Loss.EFFECT);
    for (EffectPlan.Moment moment : moments) {
      try {
        Chord chord = music == null ? null : music.chordAt(moment.frame());
        Soundtrack.Piece piece = soundtrack.effect(moment.kind(), chord, document.seed());
        log.used(piece.artifact());
        double at = (double) moment.frame() / Frames.PER_SECOND;
        effects.add(new Recording.Effect(piece, at - piece.impact()));
      } catch (ProviderFailure e) {
        losses.add(moment.scene(), Loss.NO_EFFECT, Sentence.of(e));
      }
    }
    losses.tell(log, moments.size());
    return effects;
  }
}
