package app.spotwright.engine.sound.music;

import static app.spotwright.engine.sound.instrument.Bank.ACOUSTIC_BASS;
import static app.spotwright.engine.sound.instrument.Bank.CELLO;
import static app.spotwright.engine.sound.instrument.Bank.CHOIR;
import static app.spotwright.engine.sound.instrument.Bank.CONTRABASS;
import static app.spotwright.engine.sound.instrument.Bank.HORNS;
import static app.spotwright.engine.sound.instrument.Bank.PIANO;
import static app.spotwright.engine.sound.instrument.Bank.PIZZICATO;
import static app.spotwright.engine.sound.instrument.Bank.SLOW_STRINGS;
import static app.spotwright.engine.sound.instrument.Bank.STRINGS;
import static app.spotwright.engine.sound.music.Track.Part.ARPEGGIO;
import static app.spotwright.engine.sound.music.Track.Part.BASS;
import static app.spotwright.engine.sound.music.Track.Part.CHORDS;
import static app.spotwright.engine.sound.music.Track.Part.LEAD;
import static app.spotwright.engine.sound.music.Track.Part.PAD;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice.Synth;
import java.util.List;

/** Bands for elegant and cinematic music. */
final class RefinedBands {
  private RefinedBands() {}

  static List<Arrangement> elegant() {
    return List.of(lounge(), salon(), night());
  }

  static List<Arrangement> cinematic() {
    return List.of(epic(), longing(), pulse());
  }

  private static Arrangement lounge() {
    return new Arrangement.Band()
        .add(CHORDS, Synth.KEYS, "7..5....6.....4.", 64, 0, "ibmrlp")
        .add(BASS, ACOUSTIC_BASS, "r.....r...f...o.", 38, 0, "bmlp")
        .add(LEAD, Synth.VIBRAPHONE, "", 76, -1, "mp")
        .add(PAD, Synth.WARM_PAD, "", 62, -2.5, "mrlp")
        .add(ARPEGGIO, Synth.PLUCK, "..3...2...4...3.", 70, -4, "mp")
        .drum(Drum.SOFT_KICK, "9...8...9...8...", "bmp")
        .drum(Drum.SNAP, "....7.......7...", "ibmrp")
        .drum(Drum.HAT, "..5...5...5...5.", "bmlp")
        .drum(Drum.SHAKER, "3.3.3.3.3.3.3.3.", "mp")
        .duck(0.3)
        .swing(0.15)
        .air(1.5)
        .contrast(0.6)
        .rhythms("x..x....x.......", "..x...x...x.....", "x.....x.........");
  }

  private static Arrangement salon() {
    return new Arrangement.Band()
        .add(ARPEGGIO, PIZZICATO, "0...2.3.4...3.2.", 64, 1, "ibmlp")
        .add(PAD, SLOW_STRINGS, "", 66, -1.5, "mrlp")
        .add(BASS, CONTRABASS, "r.......f.......", 38, 0, "bmlp")
        .add(LEAD, PIANO, "", 76, 0.5, "mp")
        .add(ARPEGGIO, PIANO, "0.2.3.4.3.2.3.2.", 64, -1, "rlp")
        .drum(Drum.SOFT_KICK, "8.......6.......", "mp")
        .drum(Drum.SNAP, "....5.......5...", "mp")
        .drum(Drum.SHAKER, "..4...4...4...4.", "blp")
        .room(2.2)
        .air(1.5)
        .contrast(0.6)
        .rhythms("x.....x.x.......", "x...x.....x.....", "x.......x.x.x...");
  }

  private static Arrangement night() {
    return new Arrangement.Band()
        .add(ARPEGGIO, Synth.PLUCK, "0..2..3..4..3.2.", 68, -2, "ibmrlp")
        .add(PAD, Synth.WARM_PAD, "", 62, -1.5, "bmrlp")
        .add(BASS, Synth.SUB, "r.....r...r.....", 36, -3, "mp")
        .add(CHORDS, PIANO, "6.......4.......", 66, 0, "imrp")
        .add(LEAD, Synth.BELL, "", 78, -3.5, "mp")
        .drum(Drum.SOFT_KICK, "9...9...9...9...", "mp")
        .drum(Drum.CLAP, "....5.......5...", "mp")
        .drum(Drum.HAT, "..5...5...5...5.", "bmlp")
        .drum(Drum.SHAKER, "3.23.23.3.23.23.", "mp")
        .duck(0.55)
        .room(2)
        .air(1.5)
        .contrast(0.6)
        .rhythms("x..x..x.........", "x.......x..x....", "......x...x.....");
  }

  private static Arrangement epic() {
    return new Arrangement.Band()
        .add(CHORDS, STRINGS, "8.5.6.5.7.5.6.5.", 57, 0.5, "ibmlp")
        .add(PAD, HORNS, "", 57, -1, "mp")
        .add(PAD, CHOIR, "", 66, -2, "lp")
        .add(BASS, CONTRABASS, "r.......r.......", 38, 0, "bmrlp")
        .add(BASS, Synth.SUB, "r...............", 31, -3, "mp")
        .add(LEAD, STRINGS, "", 76, 0, "mp")
        .add(ARPEGGIO, PIANO, "0.2.4.2.3.2.4.2.", 64, -1, "irp")
        .drum(Drum.BIG_DRUM, "9.......7..5....", "bmp")
        .drum(Drum.TOM, "....5.5...5.5.66", "mp")
        .drum(Drum.SHAKER, "4.4.4.4.4.4.4.4.", "p")
        .room(2.6)
        .air(-0.4)
        .contrast(1.9)
        .rhythms("x.......x...x...", "x...............", "x.......x.......");
  }

  private static Arrangement longing() {
    return new Arrangement.Band()
        .add(ARPEGGIO, PIANO, "0.2.3.2.4.3.2.3.", 60, 1, "ibmrlp")
        .add(PAD, SLOW_STRINGS, "", 64, -0.5, "bmrlp")
        .add(BASS, CELLO, "r.......r.......", 43, 0, "bmlp")
        .add(LEAD, CELLO, "", 64, 0, "mp")
        .add(PAD, HORNS, "", 60, -2, "p")
        .add(PAD, Synth.SAW_PAD, "", 60, -4, "lp")
        .drum(Drum.BIG_DRUM, "8.......6.......", "mp")
        .drum(Drum.SOFT_KICK, "7...7...7...7...", "lp")
        .drum(Drum.HAT, "..3...3...3...3.", "p")
        .room(2.8)
        .air(-0.4)
        .contrast(1.9)
        .rhythms("x.......x.......", "x...x...x.......", "x...............");
  }

  private static Arrangement pulse() {
    return new Arrangement.Band()
        .add(ARPEGGIO, Synth.SAW_BASS, "0.0.0.0.0.0.0.0.", 45, -3, "ibmlp")
        .add(PAD, Synth.SAW_PAD, "", 60, -2.5, "mrlp")
        .add(CHORDS, STRINGS, "7...6...7...6.6.", 62, 0, "mp")
        .add(PAD, HORNS, "", 55, -1, "lp")
        .add(BASS, Synth.SUB, "r.......r.......", 33, -3, "bmp")
        .add(LEAD, Synth.BELL, "", 76, -2.5, "irp")
        .drum(Drum.BIG_DRUM, "9.....6...8.....", "mp")
        .drum(Drum.CLAP, "........6.......", "p")
        .drum(Drum.HAT, "4.3.4.3.4.3.4.3.", "blp")
        .duck(0.4)
        .room(2.4)
        .air(-0.4)
        .contrast(1.9)
        .rhythms("x.....x.........", "x.......x...x...", "x...............");
  }
}
