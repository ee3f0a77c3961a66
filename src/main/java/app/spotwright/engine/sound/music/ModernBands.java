package app.spotwright.engine.sound.music;

import static app.spotwright.engine.sound.instrument.Bank.ACOUSTIC_BASS;
import static app.spotwright.engine.sound.instrument.Bank.CELESTA;
import static app.spotwright.engine.sound.instrument.Bank.CHOIR;
import static app.spotwright.engine.sound.instrument.Bank.ELECTRIC_PIANO;
import static app.spotwright.engine.sound.instrument.Bank.FRETLESS_BASS;
import static app.spotwright.engine.sound.instrument.Bank.HARP;
import static app.spotwright.engine.sound.instrument.Bank.JAZZ_GUITAR;
import static app.spotwright.engine.sound.instrument.Bank.MUSIC_BOX;
import static app.spotwright.engine.sound.music.Track.Part.ARPEGGIO;
import static app.spotwright.engine.sound.music.Track.Part.BASS;
import static app.spotwright.engine.sound.music.Track.Part.CHORDS;
import static app.spotwright.engine.sound.music.Track.Part.LEAD;
import static app.spotwright.engine.sound.music.Track.Part.PAD;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice.Synth;
import java.util.List;

/** Bands for sleek, dreamy and mellow music, made of machines and space. */
final class ModernBands {
  private ModernBands() {}

  static List<Arrangement> sleek() {
    return List.of(circuit(), glass());
  }

  static List<Arrangement> dreamy() {
    return List.of(snowfall(), drifting());
  }

  static List<Arrangement> mellow() {
    return List.of(tape(), sofa());
  }

  private static Arrangement circuit() {
    return new Arrangement.Band()
        .add(ARPEGGIO, Synth.PLUCK, "0.1.20.1.2.01.2.", 57, 0, "ibmrlp")
        .add(BASS, Synth.SUB, "r.....r...r.....", 33, 1, "bmlp")
        .add(PAD, Synth.WARM_PAD, "", 57, -2.5, "mrlp")
        .add(CHORDS, Synth.STAB, "......5.......4.", 60, -4, "mp")
        .add(LEAD, Synth.BELL, "", 76, -5, "mp")
        .drum(Drum.SOFT_KICK, "9...9...9...9...", "bmp")
        .drum(Drum.CLICK, "..5..4..5...4.5.", "ibmrlp")
        .drum(Drum.CLAP, "............6...", "mp")
        .drum(Drum.HAT, "..4...4...4...4.", "mlp")
        .duck(0.5)
        .room(1.1)
        .air(-0.25)
        .rhythms("x.....x.........", "x..x............", "......x...x.....");
  }

  private static Arrangement glass() {
    return new Arrangement.Band()
        .add(ARPEGGIO, Synth.SAW_BASS, "0..0..0.0..0..0.", 45, -2, "ibmlp")
        .add(CHORDS, Synth.PLUCK, "6..5..5...6..5..", 62, -0.5, "bmrlp")
        .add(BASS, Synth.SUB, "r.......r..r....", 33, 1, "mlp")
        .add(PAD, Synth.SAW_PAD, "", 57, -5, "rlp")
        .add(LEAD, Synth.VIBRAPHONE, "", 72, -3, "mp")
        .drum(Drum.SOFT_KICK, "9.....6.9.......", "bmp")
        .drum(Drum.CLICK, "4.354.3.4.354.35", "ibmrlp")
        .drum(Drum.SNAP, "....6.......6...", "mp")
        .duck(0.45)
        .room(1)
        .air(-0.25)
        .rhythms("x.......x.......", "x..x..x.........", "..x.......x.....");
  }

  private static Arrangement snowfall() {
    return new Arrangement.Band()
        .add(ARPEGGIO, CELESTA, "0234502345023450", 79, 1, "ibmrlp")
        .add(PAD, CHOIR, "", 72, 0.5, "bmrlp")
        .add(PAD, Synth.SAW_PAD, "", 76, -4, "mlp")
        .add(BASS, Synth.SUB, "r...............", 40, -3, "bmlp")
        .add(LEAD, Synth.BELL, "", 88, -3, "mp")
        .drum(Drum.SHAKER, "2.2.2.2.2.2.2.2.", "lp")
        .room(4.2)
        .air(1.4)
        .rhythms("x.......x.......", "x...............", "....x.......x...");
  }

  private static Arrangement drifting() {
    return new Arrangement.Band()
        .add(ARPEGGIO, MUSIC_BOX, "0.2.4.3.5.4.2.3.", 84, 1, "ibmrlp")
        .add(ARPEGGIO, HARP, "0123454321234543", 72, -1.5, "mlp")
        .add(PAD, Synth.SAW_PAD, "", 72, -2.5, "bmrlp")
        .add(PAD, CHOIR, "", 76, -1.5, "mlp")
        .add(BASS, Synth.SUB, "r...............", 40, -3, "mlp")
        .add(LEAD, CELESTA, "", 86, -1, "mp")
        .room(3.8)
        .air(1.4)
        .rhythms("x.......x...x...", "x...x...........", "x...............");
  }

  private static Arrangement tape() {
    return new Arrangement.Band()
        .add(CHORDS, ELECTRIC_PIANO, "7......5..4.....", 60, 0.5, "ibmrlp")
        .add(BASS, ACOUSTIC_BASS, "r......r..f.....", 36, 1.5, "bmlp")
        .add(LEAD, JAZZ_GUITAR, "", 67, 0, "mp")
        .add(PAD, Synth.WARM_PAD, "", 57, -3, "mrlp")
        .add(ARPEGGIO, Synth.KEYS, "....3.....2.....", 67, -3, "lp")
        .drum(Drum.KICK, "8......5..7.....", "bmp")
        .drum(Drum.SNARE, "....6.......6..2", "bmp")
        .drum(Drum.HAT, "5.4.5.4.5.4.5.43", "bmrlp")
        .drum(Drum.DUST, "2.31..2.1.3..21.", "ibmrlp")
        .swing(0.5)
        .duck(0.35)
        .room(1)
        .air(-0.8)
        .rhythms("x..x....x.......", "....x..x........", "x......x..x.....");
  }

  private static Arrangement sofa() {
    return new Arrangement.Band()
        .add(CHORDS, JAZZ_GUITAR, "7..5......6.....", 58, 1, "ibmrlp")
        .add(BASS, FRETLESS_BASS, "r.........r.f...", 36, 1.5, "bmlp")
        .add(LEAD, Synth.VIBRAPHONE, "", 69, -0.5, "mp")
        .add(CHORDS, Synth.KEYS, "......5.......4.", 63, -1.5, "mrlp")
        .drum(Drum.KICK, "8.........7.....", "bmp")
        .drum(Drum.BRUSH, "....8.......8...", "bmrp")
        .drum(Drum.HAT, "4.3.4.3.4.3.4.3.", "mlp")
        .drum(Drum.DUST, ".2.1..3.2..1.2..", "ibmrlp")
        .swing(0.55)
        .duck(0.3)
        .room(1.1)
        .air(-0.8)
        .rhythms("x......x........", "x..x......x.....", "....x.......x...");
  }
}
