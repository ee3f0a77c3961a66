package app.spotwright.composition.ffmpeg;

import java.nio.file.Path;
import java.util.List;

/**
 * Sounds of one kind.
 *
 * @param sounds in any order; they are added up
 * @param level factor for all of them
 */
public record SoundLayer(List<Placed> sounds, double level) {
  public SoundLayer {
    sounds = List.copyOf(sounds);
  }

  /**
   * A sound in time.
   *
   * @param file any sound file
   * @param start seconds; negative for one of which the beginning is not heard
   */
  public record Placed(Path file, double start) {}
}
