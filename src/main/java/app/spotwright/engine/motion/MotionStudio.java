package app.spotwright.engine.motion;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns scene programs into frames. Thread-safe; the sources that it hands out are not. */
public final class MotionStudio {
  private static final String VERSION = "12";

  /** Part of every recipe: changes whenever the same program would draw other pixels. */
  public static String version() {
    String fonts = Shelf.mark();
    return fonts.isEmpty() ? VERSION : VERSION + "+" + fonts;
  }

  /**
   * Lets all studios of this process write with the typefaces of a folder as well, which are too
   * large to come with the application. What the folder lacks is not missed until it is needed.
   *
   * @throws IOException if a font is damaged
   */
  public static void readFonts(Path folder) throws IOException {
    Shelf.fill(folder);
  }

  /**
   * In place of a design: a plain colour, with the words if the program has any. For scenes that
   * nothing else can draw.
   */
  public static final String PLAIN = "plain";

  /** Ids of all scene designs. */
  public List<String> designs() {
    return Design.ids();
  }

  /** Ids of the designs that suit a role, the best first; never empty. */
  public List<String> designsFor(SceneRole role) {
    return Design.idsFor(role);
  }

  /**
   * How many photos of the product a design shows beside the main one.
   *
   * @throws IllegalArgumentException if there is no such design
   */
  public int roomIn(String design) {
    return Design.of(design).room();
  }

  /**
   * A whole scene, opaque, laid out for a picture of that size.
   *
   * @throws IllegalArgumentException if the program names an unknown design
   */
  public FrameSource scene(SceneProgram program, Props props, Resolution resolution) {
    if (program.design().equals(PLAIN) && program.text().equals(SceneText.NONE)) {
      return new Plain.Bare(program, resolution);
    }
    return new SceneSource(program, props, resolution, false);
  }

  /**
   * What lies over a filmed clip: product, words, captions and the shade that keeps them readable,
   * on transparent ground. {@link FrameSource#reach()} tells which part of the picture is used.
   *
   * @throws IllegalArgumentException if the program names an unknown design
   */
  public FrameSource layers(SceneProgram program, Props props, Resolution resolution) {
    return new SceneSource(program, props, resolution, true);
  }

  /**
   * One scene giving way to another: frame {@code i} shows frame {@code fromStart + i} of the one
   * and frame {@code i} of the other. The first frame is the one's own picture, the last is the
   * other's. Closes neither.
   *
   * @param tint the brand's colour, for transitions that pass through it
   * @throws IllegalArgumentException if sizes differ or the frames are not in both
   */
  public FrameSource transition(
      TransitionKind kind, FrameSource from, int fromStart, FrameSource to, int frames, Look tint) {
    return new TransitionSource(kind, from, fromStart, to, frames, tint);
  }

  /**
   * How much of the later scene is seen in a crossfade, for those who mix its pictures themselves.
   *
   * @param index 0 to {@code frames - 1}
   * @return 0 on the first frame to 1 on the last
   */
  public double faded(int index, int frames) {
    return Easing.smooth(TransitionSource.progress(index, frames));
  }

  /** The frame of a source as a picture, for posters and storyboards. */
  public Picture still(FrameSource source, int index) {
    return Still.of(source, index);
  }

  /** The part of a picture where words are never under a platform's own buttons, as fractions. */
  public SafeZone safeZone(AspectRatio ratio) {
    return SafeZones.of(ratio);
  }

  /**
   * Whether every character of a text can be drawn with the bundled fonts, those that set-up
   * fetched and those of this machine. What cannot be drawn is left out of the picture.
   */
  public boolean canWrite(String text) {
    return Fallback.writes(text, Cut.NOTO);
  }

  /**
   * Fractions of width and height, 0 to 1.
   *
   * @param left edge
   * @param top edge
   * @param right edge
   * @param bottom edge
   */
  public record SafeZone(double left, double top, double right, double bottom) {}
}
