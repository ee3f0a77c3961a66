package app.spotwright.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The shapes that ads are delivered in. */
public enum AspectRatio {
  VERTICAL_9_16(9, 16),
  SQUARE_1_1(1, 1),
  LANDSCAPE_16_9(16, 9),
  PORTRAIT_4_5(4, 5);

  private final int across;
  private final int down;

  AspectRatio(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /** The ratio as people write it, for example {@code 9:16}. */
  @JsonValue
  public String label() {
    return across + ":" + down;
  }

  /** The ratio as it stands in file names, for example {@code 9x16}. */
  public String slug() {
    return across + "x" + down;
  }

  /**
   * The picture of this shape whose shorter side has the given length.
   *
   * @param shortSide pixels, even, at least 2
   */
  public Resolution atShortSide(int shortSide) {
    int smaller = Math.min(across, down);
    return new Resolution(even(shortSide * across / smaller), even(shortSide * down / smaller));
  }

  /**
   * Reads {@code 9:16} or {@code 9x16}.
   *
   * @throws Impossible if the text names no known ratio; the message lists them
   */
  @JsonCreator
  public static AspectRatio parse(String text) {
    String wanted = text.strip().replace('x', ':');
    return Arrays.stream(values())
        .filter(ratio -> ratio.label().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Impossible(Slip.NO_FORMAT, text, labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(AspectRatio::label).collect(Collectors.joining(", "));
  }

  private static int even(int pixels) {
    return pixels / 2 * 2;
  }
}
