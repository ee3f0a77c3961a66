package app.spotwright.generation;

/**
 * A picture of a given document cannot be found. The message is a sentence or two for whoever gave
 * the document: what is missing, where it was looked for, what to do next.
 */
public final class MissingPicture extends Exception {
  private static final long serialVersionUID = 1L;

  MissingPicture(String sentence) {
    super(sentence);
  }
}
