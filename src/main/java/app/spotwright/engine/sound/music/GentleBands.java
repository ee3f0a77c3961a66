package app.spotwright.engine.sound.music;

import static app.spotwright.engine.sound.instrument.Bank.ACOUSTIC_BASS;
import static app.spotwright.engine.sound.instrument.Bank.CELLO;
import static app.spotwright.engine.sound.instrument.Bank.FRETLESS_BASS;
import static app.spotwright.engine.sound.instrument.Bank.HARP;
import static app.spotwright.engine.sound.instrument.Bank.KALIMBA;
import static app.spotwright.engine.sound.instrument.Bank.OOHS;
import static app.spotwright.engine.sound.instrument.Bank.PIANO;
import static app.spotwright.engine.sound.instrument.Bank.SLOW_STRINGS;
import static app.spotwright.engine.sound.music.Track.Part.ARPEGGIO;
import static app.spotwright.engine.sound.music.Track.Part.BASS;
import static app.spotwright.engine.sound.music.Track.Part.CHORDS;
import static app.spotwright.engine.sound.music.Track.Part.LEAD;
import static app.spotwright.engine.sound.music.Track.Part.PAD;
import static app.spotwright.engine.sound.music.Track.Part.STRUM;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice.Synth;
import java.util.List;

/** Bands for warm and calm music. */
final class GentleBands {
  private GentleBands() {}

  static List<Arrangement> warm() {
    return List.of(fireside(), evening(), home());
  }

  static List<Arrangement> calm() {
    return List.of(morning(), stillness(), garden());
  }

  private static Arrangement fireside() {
    return new Arrangement.Band()
        .add(ARPEGGIO, Synth.GUITAR, "0.2.4.3.1.3.4.2.", 62, 0.5, "ibmrlp")
        .add(STRUM, Synth.GUITAR, "6.........4.....", 66, -1.5, "mp")
        .add(BASS, ACOUSTIC_BASS, "r.......f.....r.", 38, 0, "bmlp")
        .add(PAD, SLOW_STRINGS, "", 64, -2, "bmrlp")
        .add(LEAD, Synth.VIBRAPHONE, "", 76, -1, "mp")
        .drum(Drum.SOFT_KICK, "8.......6.......", "bmp")
        .drum(Drum.BRUSH, "....6.......6...", "bmp")
        .drum(Drum.SHAKER, "4.3.4.3.4.3.4.3.", "mlp")
        .swing(0.15)
        .air(-0.1)
        .contrast(1.3)
        .rhythms("x.....x.x.......", "x...x.......x...", "..x...x.x.......");
  }

  private static Arrangement evening() {
    return new Arrangement.Band()
        .add(CHORDS, Synth.KEYS, "7.....5...4.....", 64, 0, "ibmrlp")
        .add(BASS, FRETLESS_BASS, "r.....r...f.....", 38, 0, "bmlp")
        .add(PAD, Synth.WARM_PAD, "", 62, -2, "bmrlp")
        .add(LEAD, Synth.BELL, "", 79, -3.5, "imp")
        .add(ARPEGGIO, Synth.GUITAR, "....2...4...3...", 66, -1.5, "mp")
        .drum(Drum.SOFT_KICK, "8.....4...6.....", "bmp")
        .drum(Drum.SNAP, "....6.......6...", "bmrp")
        .drum(Drum.HAT, "..3...3...3...3.", "mp")
        .swing(0.2)
        .room(1.9)
        .air(-0.1)
        .contrast(1.3)
        .rhythms("x...x.......x...", "x.......x.x.....", "....x...x.......");
  }

  private static Arrangement home() {
    return new Arrangement.Band()
        .add(ARPEGGIO, PIANO, "0.2.3.2.4.2.3.2.", 62, 1, "ibmrlp")
        .add(PAD, SLOW_STRINGS, "", 66, -1.5, "mrlp")
        .add(BASS, CELLO, "r.......r.......", 43, 0, "bmlp")
        .add(LEAD, PIANO, "", 76, 0.5, "mp")
        .add(BASS, Synth.SUB, "r...............", 36, -3, "mp")
        .drum(Drum.SOFT_KICK, "8...5...8...5...", "mp")
        .drum(Drum.SNAP, "....5.......5...", "mp")
        .drum(Drum.SHAKER, "4.2.4.2.4.2.4.2.", "blp")
        .room(2)
        .air(-0.1)
        .contrast(1.3)
        .rhythms("x...x...x.......", "x.....x.x...x...", "x.......x...x...");
  }

  private static Arrangement morning() {
    return new Arrangement.Band()
        .add(PAD, Synth.WARM_PAD, "", 62, -0.5, "ibmrlp")
        .add(ARPEGGIO, KALIMBA, "0...2...4...3...", 70, 1, "ibmrp")
        .add(BASS, Synth.SUB, "r.......r.......", 36, -3, "bmlp")
        .add(LEAD, Synth.BELL, "", 79, -3.5, "mp")
        .add(PAD, OOHS, "", 67, -3, "mlp")
        .drum(Drum.SOFT_KICK, "6.......5.......", "mp")
        .drum(Drum.SHAKER, "..3...3...3...3.", "mlp")
        .room(2.6)
        .air(0.2)
        .rhythms("x.......x.......", "x.....x.........", "....x.......x...");
  }

  private static Arrangement stillness() {
    return new Arrangement.Band()
        .add(ARPEGGIO, PIANO, "0...2.3...4...2.", 62, 1, "ibmrlp")
        .add(PAD, Synth.WARM_PAD, "", 62, -2, "bmrlp")
        .add(PAD, SLOW_STRINGS, "", 67, -2.5, "mlp")
        .add(BASS, Synth.SUB, "r...............", 36, -3, "bmlp")
        .add(LEAD, PIANO, "", 77, 0, "mp")
        .drum(Drum.SOFT_KICK, "6.......4.......", "mp")
        .drum(Drum.BRUSH, "....3.......3...", "mp")
        .room(2.8)
        .air(0.2)
        .rhythms("x.......x...x...", "x...x...........", "x.......x.......");
  }

  private static Arrangement garden() {
    return new Arrangement.Band()
        .add(ARPEGGIO, HARP, "0.1.2.3.4.3.2.1.", 64, 1, "ibmrlp")
        .add(PAD, OOHS, "", 66, -2, "bmrlp")
        .add(PAD, Synth.WARM_PAD, "", 60, -2.5, "imrlp")
        .add(BASS, ACOUSTIC_BASS, "r.......f.......", 38, 0, "mlp")
        .add(LEAD, Synth.KEYS, "", 76, -2, "mp")
        .drum(Drum.SOFT_KICK, "6.......5.......", "mp")
        .drum(Drum.SHAKER, "3.2.3.2.3.2.3.2.", "mlp")
        .room(2.4)
        .air(0.2)
        .rhythms("x...x...x.......", "x.......x.......", "..x...x.....x...");
  }
}
