package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.instrument.Drum;
import app.spotwright.engine.sound.instrument.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * Who plays what: a band, its rhythms and its room.
 *
 * @param tracks players of notes
 * @param beats drum rhythms
 * @param swing how late every second step is, in steps
 * @param room seconds until its echo has gone
 * @param duck how far kicks push the pads down, 0 to 1
 * @param air how much of the highs is added, −1 (none are left) to 1.5
 * @param contrast how far loud and soft sections lie apart, 1 is usual
 * @param rhythms of the melody
 */
record Arrangement(
    List<Track> tracks,
    List<Beat> beats,
    double swing,
    double room,
    double duck,
    double air,
    double contrast,
    List<String> rhythms) {
  Arrangement {
    tracks = List.copyOf(tracks);
    beats = List.copyOf(beats);
    rhythms = List.copyOf(rhythms);
  }

  /**
   * A drum's rhythm.
   *
   * @param pattern of a bar, strengths from 1 to 9
   * @param sections letters of the sections in which it is heard
   */
  record Beat(Drum drum, String pattern, String sections) {}

  /** Puts a band together. Not thread-safe. */
  static final class Band {
    private final List<Track> tracks = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private double swing;
    private double room = 1.6;
    private double duck;
    private double air = 0.7;
    private double contrast = 1;

    Band add(
        Track.Part part, Voice voice, String pattern, int centre, double level, String sections) {
      double[] places = {0, 0.25, -0.25, 0.4, -0.4, 0.15, -0.15};
      boolean middle = part == Track.Part.BASS || part == Track.Part.PAD;
      double pan = middle ? 0 : places[tracks.size() % places.length];
      tracks.add(new Track(voice, part, pattern, centre, level, pan, sections));
      return this;
    }

    Band drum(Drum drum, String pattern, String sections) {
      beats.add(new Beat(drum, pattern, sections));
      return this;
    }

    Band swing(double steps) {
      swing = steps;
      return this;
    }

    Band room(double seconds) {
      room = seconds;
      return this;
    }

    Band duck(double depth) {
      duck = depth;
      return this;
    }

    Band air(double more) {
      air = more;
      return this;
    }

    Band contrast(double times) {
      contrast = times;
      return this;
    }

    Arrangement rhythms(String... melodies) {
      return new Arrangement(tracks, beats, swing, room, duck, air, contrast, List.of(melodies));
    }
  }
}
