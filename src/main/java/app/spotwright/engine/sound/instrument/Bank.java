package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.instrument.Voice.Sampled;

/**
 * The sampled instruments that bands play, by their General MIDI numbers in the bundled sound bank.
 */
public final class Bank {
  public static final Sampled PIANO = new Sampled(0);
  public static final Sampled ELECTRIC_PIANO = new Sampled(4);
  public static final Sampled CLAVINET = new Sampled(7);
  public static final Sampled CELESTA = new Sampled(8);
  public static final Sampled GLOCKENSPIEL = new Sampled(9);
  public static final Sampled MUSIC_BOX = new Sampled(10);
  public static final Sampled MARIMBA = new Sampled(12);
  public static final Sampled XYLOPHONE = new Sampled(13);
  public static final Sampled ORGAN = new Sampled(17);
  public static final Sampled ACCORDION = new Sampled(21);
  public static final Sampled HARMONICA = new Sampled(22);
  public static final Sampled JAZZ_GUITAR = new Sampled(26);
  public static final Sampled MUTED_GUITAR = new Sampled(28);
  public static final Sampled ACOUSTIC_BASS = new Sampled(32);
  public static final Sampled FINGERED_BASS = new Sampled(33);
  public static final Sampled FRETLESS_BASS = new Sampled(35);
  public static final Sampled SLAP_BASS = new Sampled(36);
  public static final Sampled CELLO = new Sampled(42);
  public static final Sampled CONTRABASS = new Sampled(43);
  public static final Sampled PIZZICATO = new Sampled(45);
  public static final Sampled HARP = new Sampled(46);
  public static final Sampled STRINGS = new Sampled(48);
  public static final Sampled SLOW_STRINGS = new Sampled(49);
  public static final Sampled CHOIR = new Sampled(52);
  public static final Sampled OOHS = new Sampled(53);
  public static final Sampled TUBA = new Sampled(58);
  public static final Sampled HORNS = new Sampled(60);
  public static final Sampled BRASS = new Sampled(61);
  public static final Sampled BASSOON = new Sampled(70);
  public static final Sampled CLARINET = new Sampled(71);
  public static final Sampled BANJO = new Sampled(105);
  public static final Sampled KALIMBA = new Sampled(108);
  public static final Sampled FIDDLE = new Sampled(110);

  private Bank() {}
}
