package app.spotwright.engine.motion;

import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** One source giving way to another. */
final class TransitionSource implements FrameSource {
  private final FrameSource from;
  private final int fromStart;
  private final FrameSource to;
  private final int frames;
  private final Keep keep = new Keep();
  private final Passage passage;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment old;
  private final MemorySegment young;

  TransitionSource(
      TransitionKind kind, FrameSource from, int fromStart, FrameSource to, int frames, Look tint) {
    if (!from.resolution().equals(to.resolution())) {
      throw new IllegalArgumentException(
          "%s does not give way to %s".formatted(from.resolution(), to.resolution()));
    }
    if (frames < 1 || fromStart < 0 || fromStart + frames > from.frames() || frames > to.frames()) {
      throw new IllegalArgumentException(
          "%d frames from %d on are not in clips of %d and %d"
              .formatted(frames, fromStart, from.frames(), to.frames()));
    }
    this.from = from;
    this.fromStart = fromStart;
    this.to = to;
    this.frames = frames;
    Scheme scheme = Scheme.of(tint.palette(), Scheme.Temper.VIVID);
    passage = Passage.of(kind, new Passage.Setting(from.resolution(), frames, scheme, keep));
    old = arena.allocate(from.resolution().bgraBytes(), 64);
    young = arena.allocate(from.resolution().bgraBytes(), 64);
  }

  @Override
  public Resolution resolution() {
    return to.resolution();
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public void draw(int index, MemorySegment bgra) {
    Frame.checked(this, index, bgra);
    double progress = progress(index, frames);
    if (progress >= 1) {
      to.draw(index, bgra);
      return;
    }
    if (progress <= 0) {
      from.draw(fromStart + index, bgra);
      return;
    }
    from.draw(fromStart + index, old);
    to.draw(index, young);
    try (Surface surface = Frame.over(resolution(), bgra);
        Image before = image(old);
        Image after = image(young)) {
      passage.draw(surface.getCanvas(), before, after, progress);
    }
  }

  /** 0 on the first frame to 1 on the last. */
  static double progress(int index, int frames) {
    return frames == 1 ? 1 : (double) index / (frames - 1);
  }

  private Image image(MemorySegment pixels) {
    var info = Frame.info(resolution()).withColorAlphaType(ColorAlphaType.OPAQUE);
    try (Pixmap pixmap = Pixmap.make(info, pixels.address(), resolution().width() * 4)) {
      return Image.makeRasterFromPixmap(pixmap);
    }
  }

  @Override
  public void close() {
    keep.close();
    arena.close();
  }
}
