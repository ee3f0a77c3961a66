package app.spotwright.ad;

/**
 * A ready-made clip for a scene: a video file of any codec, size, frame rate and range.
 *
 * @param file where it lies; relative paths start at the document's folder
 */
public record Footage(String file) {
  public Footage {
    Wording.require(file, Part.CLIP_FILE, 1, 4_096);
  }
}
