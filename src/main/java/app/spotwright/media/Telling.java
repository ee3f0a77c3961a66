package app.spotwright.media;

/**
 * A failure that people are told of. Its message is the sentence in English; screens ask for that
 * of whoever looks.
 */
public interface Telling {
  /** What they are told. */
  Sentence sentence();
}
