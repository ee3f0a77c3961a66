package app.spotwright.sound;

import app.spotwright.media.Sentence;
import app.spotwright.media.WordTime;
import app.spotwright.workshop.Artifact;
import java.nio.file.Path;
import java.util.List;

/**
 * A narration line, spoken.
 *
 * @param text what is said
 * @param artifact its files
 * @param seconds how long it is
 * @param words when each word is heard; empty where the voice does not know
 * @param voice id of the voice that is heard
 * @param wished whether that is the voice that was asked for
 * @param provider who spoke
 * @param standIn whether that was not the voice that was wished for
 * @param failures why those before did not speak
 */
public record VoiceLine(
    String text,
    Artifact artifact,
    double seconds,
    List<WordTime> words,
    String voice,
    boolean wished,
    String provider,
    boolean standIn,
    List<Sentence> failures) {
  static final String SOUND = "line.wav";

  public VoiceLine {
    words = List.copyOf(words);
    failures = List.copyOf(failures);
  }

  /** The sound's file. */
  public Path sound() {
    return artifact.file(SOUND);
  }
}
