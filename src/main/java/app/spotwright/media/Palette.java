package app.spotwright.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A brand's colours, the most important first.
 *
 * @param colours one to six
 */
public record Palette(@JsonValue List<Colour> colours) {
  @JsonCreator
  public Palette {
    colours = List.copyOf(colours);
    if (colours.isEmpty() || colours.size() > 6) {
      throw new Impossible(Slip.NO_PALETTE, colours.size());
    }
  }

  public static Palette of(Colour... colours) {
    return new Palette(List.of(colours));
  }

  /** The leading colour. */
  public Colour primary() {
    return colours.getFirst();
  }

  /** The second colour, or the first where there is no other. */
  public Colour secondary() {
    return colours.get(Math.min(1, colours.size() - 1));
  }

  /** The colour for what must be noticed: the third, or the last there is. */
  public Colour accent() {
    return colours.get(Math.min(2, colours.size() - 1));
  }
}
