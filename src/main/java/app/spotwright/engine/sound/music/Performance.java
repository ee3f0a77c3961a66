package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Echo;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.LoudnessMeter;
import app.spotwright.engine.sound.dsp.Reverb;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.engine.sound.instrument.DrumKit;
import app.spotwright.engine.sound.instrument.Note;
import app.spotwright.engine.sound.instrument.Sampler;
import app.spotwright.engine.sound.instrument.Synthesiser;
import app.spotwright.engine.sound.instrument.Voice;
import app.spotwright.media.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays a plan: every part on its instrument, in one room, mixed and mastered. Each part is
 * measured and brought to the loudness of its role, whatever it is played on. Used once.
 */
public final class Performance {
  private static final double ROOM = 0.55;
  private static final double MOST_BOOST = 24;

  /** Cymbals and shakers alone must not be brought up to a full kit's loudness. */
  private static final double MOST_TOPS = 0.7;

  private final Plan plan;
  private final SplittableRandom random;
  private final Bus dry;
  private final Bus ducked;
  private final Bus room;
  private final Bus echo;

  private Performance(Plan plan) {
    this.plan = plan;
    this.random = new SplittableRandom(plan.seed());
    int length = plan.grid().samples();
    dry = new Bus(length);
    ducked = new Bus(length);
    room = new Bus(length);
    echo = new Bus(length);
  }

  /** The finished piece. */
  public static Sound of(Plan plan) {
    return new Performance(plan).play();
  }

  private Sound play() {
    for (Track track : plan.arrangement().tracks()) {
      SplittableRandom own = random.split();
      List<Note> notes = new PartWriter(plan, track, own).write();
      if (!notes.isEmpty()) {
        place(track, played(track, notes, own));
      }
    }
    List<Drummer.Hit> hits = new Drummer(plan, random.split()).write();
    drums(hits);
    Riser.add(plan, random.split(), dry, room);
    duck(hits);
    new Echo(plan.grid().beatSamples() * 3 / 4, 0.38).render(echo, dry, 0.7);
    new Reverb(plan.arrangement().room(), 0.35).render(lean(room), dry, ROOM);
    return Mastering.finish(dry, plan);
  }

  private Bus played(Track track, List<Note> notes, SplittableRandom own) {
    return switch (track.voice()) {
      case Voice.Sampled sampled ->
          Sampler.play(sampled, notes, track.pan(), plan.grid().samples());
      case Voice.Synth synth -> {
        Bus bus = new Bus(plan.grid().samples());
        for (Note note : notes) {
          Synthesiser.play(synth, note, bus, track.pan(), own);
        }
        yield bus;
      }
    };
  }

  private void place(Track track, Bus bus) {
    double gain = towards(track.part().loudness() + track.level(), bus);
    boolean synth = track.voice() instanceof Voice.Synth;
    boolean breathes =
        synth && (track.part() == Track.Part.BASS || track.part() == Track.Part.PAD)
            || track.voice() == Voice.Synth.STAB;
    (breathes ? ducked : dry).add(bus, 0, gain);
    switch (track.part()) {
      case PAD -> room.add(bus, 0, gain * 0.4);
      case CHORDS, STRUM -> room.add(bus, 0, gain * 0.25);
      case ARPEGGIO, LEAD -> {
        room.add(bus, 0, gain * 0.32);
        echo.add(bus, 0, gain * 0.3);
      }
      case BASS -> {}
    }
  }

  private void drums(List<Drummer.Hit> hits) {
    DrumKit kit = new DrumKit(plan.seed());
    Bus low = new Bus(dry.length());
    Bus high = new Bus(dry.length());
    for (Drummer.Hit hit : hits) {
      kit.hit(hit.drum(), hit.at(), hit.strength(), hit.drum().deep() ? low : high);
    }
    dry.add(low, 0, towards(-26 + 5.5 * plan.drive(), low));
    double gain = Math.min(MOST_TOPS, towards(-29 + 7 * plan.drive(), high));
    dry.add(high, 0, gain);
    room.add(high, 0, gain * 0.22);
  }

  /** The gain that brings a part to a loudness. */
  private static double towards(double loudness, Bus bus) {
    double now = LoudnessMeter.integrated(bus);
    return Double.isInfinite(now)
        ? 1
        : Waves.gain(Math.clamp(loudness - now, -MOST_BOOST, MOST_BOOST));
  }

  /** Mixes the ducked bus in, lower after each kick. */
  private void duck(List<Drummer.Hit> hits) {
    float[] gain = new float[ducked.length()];
    Arrays.fill(gain, 1);
    int span = plan.grid().beatSamples() * 4 / 5;
    double depth = plan.arrangement().duck();
    for (Drummer.Hit hit : hits) {
      if (hit.drum().deep()) {
        for (int i = 0; i < span && hit.at() + i < gain.length; i++) {
          double left = 1 - (double) i / span;
          float now = (float) (1 - depth * hit.strength() * left * left);
          gain[hit.at() + i] = Math.min(gain[hit.at() + i], now);
        }
      }
    }
    for (int at = 0; at < gain.length; at++) {
      dry.add(at, gain[at] * ducked.left()[at], gain[at] * ducked.right()[at]);
    }
  }

  /** Takes the bass out of what goes into the room. */
  private static Bus lean(Bus bus) {
    Filter left = new Filter(220, 0.7);
    Filter right = new Filter(220, 0.7);
    for (int i = 0; i < bus.length(); i++) {
      bus.left()[i] = (float) left.high(bus.left()[i]);
      bus.right()[i] = (float) right.high(bus.right()[i]);
    }
    return bus;
  }
}
