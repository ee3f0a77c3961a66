package app.spotwright.engine.sound.music;

import static app.spotwright.engine.sound.instrument.Bank.ACOUSTIC_BASS;
import static app.spotwright.engine.sound.instrument.Bank.BRASS;
import static app.spotwright.engine.sound.instrument.Bank.FINGERED_BASS;
import static app.spotwright.engine.sound.instrument.Bank.GLOCKENSPIEL;
import static app.spotwright.engine.sound.instrument.Bank.MARIMBA;
import static app.spotwright.engine.sound.instrument.Bank.MUTED_GUITAR;
import static app.spotwright.engine.sound.instrument.Bank.PIANO;
import static app.spotwright.engine.sound.instrument.Bank.STRINGS;
import static app.spotwright.engine.sound.music.Track.Part.ARPEGGIO;
import static app.spotwright.engine.sound.music.Track.Part.BASS;
import static app.spotwright.engine.sound.music.Track.Part.CHORDS;
import static app.spotwright.engine.sound.music.Track.Part.LEAD;
import static app.spotwright.engine.sound.music.Track.Part.PAD;
import static app.spotwright.engine.sound.music.Track.Part.STRUM;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice.Synth;
import java.util.List;

/** Bands for cheerful and driving music. */
final class BrightBands {
  private BrightBands() {}

  static List<Arrangement> upbeat() {
    return List.of(sunny(), dance(), road());
  }

  static List<Arrangement> energetic() {
    return List.of(electro(), breakbeat(), halfTime());
  }

  private static Arrangement sunny() {
    return new Arrangement.Band()
        .add(STRUM, Synth.GUITAR, "8...5.47..5.7.45", 64, 0.5, "ibmrlp")
        .add(BASS, ACOUSTIC_BASS, "r.....r.f...r.f.", 38, 0, "bmlp")
        .add(LEAD, MARIMBA, "", 77, -0.5, "mp")
        .add(ARPEGGIO, Synth.PLUCK, "0.2.1.2.3.2.1.2.", 70, -4, "rlp")
        .add(PAD, STRINGS, "", 66, -3.5, "lp")
        .drum(Drum.KICK, "9.......7.6.....", "bmp")
        .drum(Drum.CLAP, "....8.......8...", "mp")
        .drum(Drum.SNAP, "....7.......7...", "ibr")
        .drum(Drum.SHAKER, "5.38.35.5.38.35.", "bmrlp")
        .drum(Drum.HAT, "..6...6...6...6.", "p")
        .swing(0.12)
        .air(1.2)
        .rhythms("x..x..x.x.......", "x.x.x...x..x....", "..x.x.x.x.......");
  }

  private static Arrangement dance() {
    return new Arrangement.Band()
        .add(PAD, Synth.SAW_PAD, "", 64, -2.5, "bmlp")
        .add(CHORDS, PIANO, "8..7..7...8..7..", 66, 0.5, "imrp")
        .add(BASS, Synth.SAW_BASS, "..r...r...r...o.", 38, 0, "mp")
        .add(BASS, Synth.SUB, "r.......r.......", 36, -3, "mp")
        .add(LEAD, Synth.PLUCK, "", 76, -1, "mp")
        .add(ARPEGGIO, Synth.PLUCK, "0.2.3.2.4.2.3.2.", 69, -3.5, "brlp")
        .drum(Drum.KICK, "9...9...9...9...", "bmp")
        .drum(Drum.CLAP, "....8.......8...", "mp")
        .drum(Drum.OPEN_HAT, "..6...6...6...6.", "mp")
        .drum(Drum.HAT, "5.35.35.5.35.35.", "bmlp")
        .duck(0.7)
        .air(1.2)
        .rhythms("x..x..x...x.x...", "x..x..x.........", "x.x..x..x.......");
  }

  private static Arrangement road() {
    return new Arrangement.Band()
        .add(CHORDS, MUTED_GUITAR, "8.6.7.6.8.6.7.6.", 60, 0.5, "ibmlp")
        .add(STRUM, Synth.GUITAR, "7.......6.....4.", 67, 0, "mrp")
        .add(BASS, FINGERED_BASS, "r.r.r.r.r.r.r.f.", 38, 0, "bmlp")
        .add(LEAD, GLOCKENSPIEL, "", 84, -2, "imp")
        .add(PAD, Synth.WARM_PAD, "", 62, -2, "mrlp")
        .drum(Drum.KICK, "9.....6.9.......", "bmp")
        .drum(Drum.SNARE, "....7.......7...", "mp")
        .drum(Drum.CLAP, "....5.......5...", "p")
        .drum(Drum.HAT, "6.4.6.4.6.4.6.4.", "bmp")
        .drum(Drum.SHAKER, "4.4.4.4.4.4.4.4.", "irl")
        .air(1.2)
        .rhythms("x.....x.x...x...", "x...x...x.x.....", "....x...x...x...");
  }

  private static Arrangement electro() {
    return new Arrangement.Band()
        .add(BASS, Synth.SAW_BASS, "r.rr.rr.r.rr.ro.", 36, 0, "bmp")
        .add(ARPEGGIO, Synth.PLUCK, "0.23.2.10.23.4.2", 68, -1.5, "ibmrlp")
        .add(PAD, Synth.SAW_PAD, "", 63, -3, "mrlp")
        .add(LEAD, Synth.STAB, "", 75, -3, "mp")
        .add(CHORDS, Synth.STAB, "8.....7...7.....", 66, -3, "p")
        .drum(Drum.KICK, "9...9...9...9...", "bmp")
        .drum(Drum.CLAP, "....9.......9...", "mp")
        .drum(Drum.OPEN_HAT, "..7...7...7...7.", "mp")
        .drum(Drum.HAT, "6.46.46.6.46.464", "bmlp")
        .duck(0.75)
        .room(1.2)
        .air(0.5)
        .rhythms("x..x..x..x..x...", "x.x...x...x.....", "x..x..x.........");
  }

  private static Arrangement breakbeat() {
    return new Arrangement.Band()
        .add(CHORDS, Synth.STAB, "8..8....7..7..6.", 64, -2.5, "mp")
        .add(CHORDS, BRASS, "9..............7", 62, -1, "mp")
        .add(BASS, Synth.SAW_BASS, "r..r..r.....r.f.", 36, 0, "bmlp")
        .add(BASS, Synth.SUB, "r.......r.......", 36, -3, "imrp")
        .add(ARPEGGIO, MUTED_GUITAR, "0.0.2.0.0.0.3.2.", 62, 1, "ibmrp")
        .add(LEAD, Synth.PLUCK, "", 76, -1.5, "p")
        .drum(Drum.KICK, "9..6......9.....", "bmp")
        .drum(Drum.SNARE, "....9..3.3..9...", "mp")
        .drum(Drum.CLAP, "....7.......7...", "p")
        .drum(Drum.HAT, "6.5.6.5.6.5.6.5.", "bmlp")
        .drum(Drum.TOM, "..............67", "p")
        .duck(0.4)
        .room(1.1)
        .air(0.5)
        .rhythms("x..x..x...x.....", "x...x.x...x.....", "..x..x..x.......");
  }

  private static Arrangement halfTime() {
    return new Arrangement.Band()
        .add(CHORDS, Synth.STAB, "9..8..8...8.8...", 65, -1.5, "mp")
        .add(PAD, Synth.SAW_PAD, "", 64, -2.5, "iblp")
        .add(BASS, Synth.SUB, "r.....r...r.....", 36, -3, "bmp")
        .add(ARPEGGIO, Synth.PLUCK, "0123210132103210", 70, -3, "irlp")
        .add(LEAD, Synth.BELL, "", 79, -2, "imp")
        .drum(Drum.KICK, "9.....7...8.....", "mp")
        .drum(Drum.SNARE, "........9.......", "mp")
        .drum(Drum.CLAP, "........8.......", "mp")
        .drum(Drum.HAT, "6.4.6.446.4.6464", "bmp")
        .drum(Drum.SNAP, "........7.......", "ir")
        .duck(0.6)
        .air(0.5)
        .rhythms("x...x...x.x.....", "x..x..x.........", "x.....x...x.....");
  }
}
