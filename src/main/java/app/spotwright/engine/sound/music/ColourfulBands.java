package app.spotwright.engine.sound.music;

import static app.spotwright.engine.sound.instrument.Bank.ACCORDION;
import static app.spotwright.engine.sound.instrument.Bank.ACOUSTIC_BASS;
import static app.spotwright.engine.sound.instrument.Bank.BANJO;
import static app.spotwright.engine.sound.instrument.Bank.BASSOON;
import static app.spotwright.engine.sound.instrument.Bank.BRASS;
import static app.spotwright.engine.sound.instrument.Bank.CLARINET;
import static app.spotwright.engine.sound.instrument.Bank.CLAVINET;
import static app.spotwright.engine.sound.instrument.Bank.FIDDLE;
import static app.spotwright.engine.sound.instrument.Bank.FINGERED_BASS;
import static app.spotwright.engine.sound.instrument.Bank.HARMONICA;
import static app.spotwright.engine.sound.instrument.Bank.MUTED_GUITAR;
import static app.spotwright.engine.sound.instrument.Bank.ORGAN;
import static app.spotwright.engine.sound.instrument.Bank.PIZZICATO;
import static app.spotwright.engine.sound.instrument.Bank.SLAP_BASS;
import static app.spotwright.engine.sound.instrument.Bank.TUBA;
import static app.spotwright.engine.sound.instrument.Bank.XYLOPHONE;
import static app.spotwright.engine.sound.music.Track.Part.ARPEGGIO;
import static app.spotwright.engine.sound.music.Track.Part.BASS;
import static app.spotwright.engine.sound.music.Track.Part.CHORDS;
import static app.spotwright.engine.sound.music.Track.Part.LEAD;
import static app.spotwright.engine.sound.music.Track.Part.PAD;
import static app.spotwright.engine.sound.music.Track.Part.STRUM;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice.Synth;
import java.util.List;

/** Bands for playful, rustic and funky music: small, dry and played by hand. */
final class ColourfulBands {
  private ColourfulBands() {}

  static List<Arrangement> playful() {
    return List.of(toybox(), parade());
  }

  static List<Arrangement> rustic() {
    return List.of(porch(), barn());
  }

  static List<Arrangement> funky() {
    return List.of(groove(), backroom());
  }

  private static Arrangement toybox() {
    return new Arrangement.Band()
        .add(CHORDS, PIZZICATO, "....7.......7...", 67, 1, "ibmrlp")
        .add(BASS, PIZZICATO, "r.......f.......", 43, 1, "ibmlp")
        .add(LEAD, XYLOPHONE, "", 82, 0.5, "imp")
        .add(ARPEGGIO, CLARINET, "0.....2...3...2.", 70, -2, "rlp")
        .add(LEAD, CLARINET, "", 70, -2, "p")
        .drum(Drum.SNAP, "....6.......6...", "bmrp")
        .drum(Drum.BRUSH, "..5...5...5...5.", "mlp")
        .drum(Drum.TOM, "5.......4.......", "mp")
        .room(0.7)
        .swing(0.3)
        .rhythms("x.x.x...x.x.....", "x...x.x.x.......", "x.x...x.x...x...");
  }

  private static Arrangement parade() {
    return new Arrangement.Band()
        .add(BASS, TUBA, "r...f...r...f...", 40, 1, "bmlp")
        .add(CHORDS, Synth.GUITAR, "..7...7...7...7.", 71, 0.5, "ibmrlp")
        .add(LEAD, BASSOON, "", 60, 0.5, "imp")
        .add(ARPEGGIO, XYLOPHONE, "0...2...4...2...", 79, -2.5, "mrp")
        .add(CHORDS, PIZZICATO, "..6...6...6...6.", 66, -1, "blp")
        .drum(Drum.SOFT_KICK, "7.......6.......", "bmp")
        .drum(Drum.CLAP, "....5.......5...", "mp")
        .drum(Drum.BRUSH, "..4...4...4...4.", "bmlp")
        .room(0.8)
        .swing(0.22)
        .rhythms("x...x...x.x.x...", "x.x.x.......x...", "..x.x.x.x.......");
  }

  private static Arrangement porch() {
    return new Arrangement.Band()
        .add(STRUM, Synth.GUITAR, "8...6.67..6.6.67", 60, 1, "ibmrlp")
        .add(ARPEGGIO, BANJO, "0.213.210.213.24", 67, -1, "bmlp")
        .add(BASS, ACOUSTIC_BASS, "r.......f.......", 38, 1, "bmlp")
        .add(LEAD, HARMONICA, "", 74, -0.5, "imp")
        .add(CHORDS, ACCORDION, "6.......5.......", 64, -3, "mrlp")
        .drum(Drum.BIG_DRUM, "8.......8.......", "bmlp")
        .drum(Drum.CLAP, "....8.......8...", "mp")
        .drum(Drum.SHAKER, "4.354.354.354.35", "mp")
        .room(0.9)
        .swing(0.1)
        .rhythms("x...x.x.x.......", "x.x.x...x...x...", "x.......x.x.x...");
  }

  private static Arrangement barn() {
    return new Arrangement.Band()
        .add(ARPEGGIO, BANJO, "0123201302310213", 64, 1, "ibmlp")
        .add(LEAD, FIDDLE, "", 76, 0, "mp")
        .add(STRUM, Synth.GUITAR, "..7...7...7...7.", 66, 0.5, "bmrlp")
        .add(BASS, ACOUSTIC_BASS, "r...f...r...f...", 38, 1, "bmlp")
        .add(PAD, ACCORDION, "", 64, -3.5, "irlp")
        .drum(Drum.BIG_DRUM, "8...5...8...5...", "mlp")
        .drum(Drum.CLAP, "....6.......6...", "mp")
        .drum(Drum.BRUSH, "..5...5...5...5.", "bmp")
        .room(0.9)
        .rhythms("x.x.x.x.x...x...", "x...x.x.x.x.....", "x..xx...x.x.....");
  }

  private static Arrangement groove() {
    return new Arrangement.Band()
        .add(BASS, SLAP_BASS, "r..r..o.r.r..fo.", 38, 2.5, "bmrlp")
        .add(CHORDS, CLAVINET, "..57..6...57.6..", 62, 0.5, "ibmrlp")
        .add(CHORDS, MUTED_GUITAR, "45.545.545.545.5", 67, -2, "bmlp")
        .add(CHORDS, BRASS, "9..8............", 67, -1, "mp")
        .add(LEAD, ORGAN, "", 74, -2, "mp")
        .drum(Drum.KICK, "9......59.7.....", "bmp")
        .drum(Drum.SNARE, "....9..3.3..9..3", "bmp")
        .drum(Drum.HAT, "6464646464646464", "ibmrlp")
        .drum(Drum.OPEN_HAT, "..............6.", "mp")
        .room(0.8)
        .swing(0.18)
        .rhythms("..x.x..x..x.....", "x..x..x.........", "x..x....x..x....");
  }

  private static Arrangement backroom() {
    return new Arrangement.Band()
        .add(BASS, FINGERED_BASS, "r.or..r.r.of..r.", 38, 2.5, "ibmlp")
        .add(CHORDS, Synth.KEYS, "7..6....7..6..5.", 65, 0, "bmrlp")
        .add(CHORDS, MUTED_GUITAR, "..5.54.5..5.54.5", 69, -1.5, "ibmrlp")
        .add(LEAD, CLAVINET, "", 69, -1, "mp")
        .add(CHORDS, BRASS, "......8...8.....", 69, -1.5, "lp")
        .drum(Drum.KICK, "9..7....9.......", "bmp")
        .drum(Drum.SNARE, "....8......3.8..", "mp")
        .drum(Drum.SNAP, "....7.......7...", "irl")
        .drum(Drum.HAT, "6.4564456.456445", "bmrp")
        .room(0.8)
        .swing(0.22)
        .rhythms("x..x..x...x.....", "..x..x..x.......", "x.x..x..........");
  }
}
