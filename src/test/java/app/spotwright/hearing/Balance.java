package app.spotwright.hearing;

import app.spotwright.composition.Cue;
import app.spotwright.composition.MixLevels;
import app.spotwright.composition.Mixed;
import app.spotwright.composition.Mixer;
import app.spotwright.composition.Score;
import app.spotwright.composition.ffmpeg.SoundDesk;
import app.spotwright.composition.ffmpeg.SoundLayer;
import app.spotwright.engine.sound.Speech;
import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.LoudnessMeter;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Loudness;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import app.spotwright.provider.embedded.EmbeddedMusic;
import app.spotwright.sound.WavFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How voice and music stand to each other while somebody speaks.
 *
 * @param ducking how far the music goes down, LU
 * @param above how far the voice stands above what is left of it, LU
 * @param whole of the finished mix
 */
record Balance(double ducking, double above, Loudness whole) {
  /** Seconds before each line. */
  static final double PAUSE = 0.7;

  /** Until the music has made way. */
  private static final double ATTACK = 0.25;

  /** A take with music, placed as in an ad. */
  record Scored(Frames length, List<Cue> voice, Cue music, List<Speech> lines) {
    static Scored of(Studio.Take take, Mood mood, Path folder) throws Exception {
      List<Cue> voice = new ArrayList<>();
      double at = PAUSE;
      for (Speech line : take.lines()) {
        voice.add(cue(folder, "line-%s-%d".formatted(mood, voice.size()), line.sound(), at));
        at += line.sound().seconds() + PAUSE;
      }
      Frames length = Frames.ofSeconds(Math.max(8, at + 1));
      Sound music = new EmbeddedMusic().compose(mood, length, 5);
      return new Scored(length, voice, cue(folder, "music-" + mood, music, 0), take.lines());
    }

    private static Cue cue(Path folder, String name, Sound sound, double start) throws Exception {
      Path file = folder.resolve(name + ".wav");
      WavFile.write(file, sound);
      return new Cue(file, Fingerprint.of(Files.readAllBytes(file)), start);
    }

    /** The finished mix. */
    Mixed mix(Mixer mixer) throws Exception {
      return mixer.mix(new Score(length, voice, List.of(music), List.of()), MixLevels.STANDARD);
    }
  }

  /** Measures; the ducked music is what the layers have more than the voice alone. */
  static Balance of(Scored scored, SoundDesk desk, Mixer mixer, Path folder) throws Exception {
    MixLevels levels = MixLevels.STANDARD;
    SoundLayer voice =
        new SoundLayer(
            scored.voice().stream()
                .map(cue -> new SoundLayer.Placed(cue.file(), cue.start()))
                .toList(),
            levels.voice());
    SoundLayer music =
        new SoundLayer(List.of(new SoundLayer.Placed(scored.music().file(), 0)), levels.music());
    SoundLayer none = new SoundLayer(List.of(), 1);
    Path file = folder.resolve("balance.wav");
    desk.lay(voice, none, none, true, scored.length(), file);
    Bus said = bus(WavFile.read(file));
    desk.lay(none, music, none, true, scored.length(), file);
    Bus played = bus(WavFile.read(file));
    desk.lay(voice, music, none, true, scored.length(), file);
    Bus ducked = bus(WavFile.read(file));
    ducked.add(said, 0, -1);
    double under = loudness(ducked, scored);
    return new Balance(
        loudness(played, scored) - under,
        loudness(said, scored) - under,
        scored.mix(mixer).loudness());
  }

  /** Of the moments in which somebody speaks. */
  private static double loudness(Bus bus, Scored scored) {
    Bus spoken = new Bus(bus.length());
    int to = 0;
    for (int i = 0; i < scored.voice().size(); i++) {
      double start = scored.voice().get(i).start();
      int first = (int) ((start + ATTACK) * Sound.RATE);
      int last = (int) ((start + scored.lines().get(i).sound().seconds()) * Sound.RATE);
      for (int at = first; at < Math.min(last, bus.length()); at++) {
        spoken.add(to++, bus.left()[at], bus.right()[at]);
      }
    }
    return LoudnessMeter.integrated(spoken, 0, to);
  }

  private static Bus bus(Sound sound) {
    Bus bus = new Bus(sound.samples().length / 2);
    for (int i = 0; i < bus.length(); i++) {
      bus.add(i, sound.samples()[2 * i], sound.samples()[2 * i + 1]);
    }
    return bus;
  }
}
