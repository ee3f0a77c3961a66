package app.spotwright.composition.ffmpeg;

import org.jspecify.annotations.Nullable;

/**
 * What a media file is.
 *
 * @param seconds length of the whole file; 0 where it is not known
 * @param container names of the format as FFmpeg writes them, for example {@code mov,mp4,…}
 * @param bytes size of the file
 * @param video its first picture track, or null
 * @param audio its first sound track, or null
 */
public record MediaProbe(
    double seconds, String container, long bytes, @Nullable Video video, @Nullable Audio audio) {

  /**
   * A picture track.
   *
   * @param codec for example {@code h264}
   * @param width as coded, before turning
   * @param height as coded, before turning
   * @param rotation degrees that a player turns it, a multiple of 90 from −180 to 180
   * @param frames how many there are; 0 where the file does not say
   * @param averageRate frames a second over all; 0 where it is not known
   * @param baseRate the rate that all times are multiples of
   * @param seconds length of the track; 0 where it is not known
   * @param pixelFormat for example {@code yuv420p}
   * @param range {@code tv}, {@code pc}, or {@code unknown}
   * @param matrix for example {@code bt709}, or {@code unknown}
   * @param primaries likewise
   * @param transfer likewise
   */
  public record Video(
      String codec,
      int width,
      int height,
      int rotation,
      int frames,
      double averageRate,
      double baseRate,
      double seconds,
      String pixelFormat,
      String range,
      String matrix,
      String primaries,
      String transfer) {
    /** Width as a player shows it. */
    public int shownWidth() {
      return rotation % 180 == 0 ? width : height;
    }

    /** Height as a player shows it. */
    public int shownHeight() {
      return rotation % 180 == 0 ? height : width;
    }
  }

  /**
   * A sound track.
   *
   * @param codec for example {@code aac}
   * @param rate samples a second
   * @param channels how many
   * @param bitRate bits a second; 0 where it is not known
   * @param seconds length; 0 where it is not known
   */
  public record Audio(String codec, int rate, int channels, long bitRate, double seconds) {}
}
