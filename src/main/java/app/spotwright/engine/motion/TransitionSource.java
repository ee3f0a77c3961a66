package app.spotwright.engine.motion;

import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** One source giving way to another. */
final class TransitionSource implements FrameSource {
  private final TransitionKind kind;
  private final FrameSource from;
  private final int fromStart;
  private final FrameSource to;
  private final int frames;
  private final Scheme scheme;
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
    this.kind = kind;
    this.from = from;
    this.fromStart = fromStart;
    this.to = to;
    this.frames = frames;
    scheme = Scheme.of(tint.palette(), Scheme.Temper.VIVID);
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
    double progress = frames == 1 ? 1 : (double) index / (frames - 1);
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
      blend(surface.getCanvas(), before, after, progress);
    }
  }

  private Image image(MemorySegment pixels) {
    var info = Frame.info(resolution()).withColorAlphaType(ColorAlphaType.OPAQUE);
    try (Pixmap pixmap = Pixmap.make(info, pixels.address(), resolution().width() * 4)) {
      return Image.makeRasterFromPixmap(pixmap);
    }
  }

  private void blend(Canvas canvas, Image before, Image after, double progress) {
    Zone full = new Zone(0, 0, resolution().width(), resolution().height());
    canvas.drawImage(before, 0, 0);
    switch (kind) {
      case CROSSFADE -> fade(canvas, after, Easing.smooth(progress));
      case PUSH -> push(canvas, before, after, Easing.expoInOut(progress));
      case WIPE -> wipe(canvas, after, full, Easing.smooth(progress));
      case ZOOM -> zoom(canvas, before, after, progress);
      case DIP -> dip(canvas, after, progress);
    }
  }

  private static void fade(Canvas canvas, Image over, double alpha) {
    try (Paint paint = new Paint().setAlphaf((float) alpha)) {
      canvas.drawImage(over, 0, 0, paint);
    }
  }

  private void push(Canvas canvas, Image before, Image after, double progress) {
    int w = resolution().width();
    int h = resolution().height();
    boolean sideways = w >= h;
    int way = (int) Math.round((sideways ? w : h) * progress);
    canvas.drawImage(before, sideways ? -way : 0, sideways ? 0 : -way);
    canvas.drawImage(after, sideways ? w - way : 0, sideways ? 0 : h - way);
  }

  /** A slanting edge with a band of the brand's light before it. */
  private void wipe(Canvas canvas, Image after, Zone full, double progress) {
    float slant = full.w() * 0.22f;
    float band = full.w() * 0.05f;
    float reach = full.w() + slant + 2 * band;
    float edge = (float) (reach * progress) - band;
    clipped(canvas, edge + band, slant, full.h(), () -> paint(canvas, full, scheme.accent(), 1));
    clipped(
        canvas, edge + band * 0.45f, slant, full.h(), () -> paint(canvas, full, scheme.base(), 1));
    clipped(canvas, edge, slant, full.h(), () -> canvas.drawImage(after, 0, 0));
  }

  private static void clipped(Canvas canvas, float edge, float slant, float h, Runnable drawing) {
    canvas.save();
    try (PathBuilder builder = new PathBuilder()) {
      builder.moveTo(-slant, 0).lineTo(edge, 0).lineTo(edge - slant, h).lineTo(-slant, h);
      try (Path path = builder.closePath().detach()) {
        canvas.clipPath(path, ClipMode.INTERSECT, true);
        drawing.run();
      }
    }
    canvas.restore();
  }

  private static void paint(
      Canvas canvas, Zone full, app.spotwright.media.Colour colour, double alpha) {
    try (Paint paint = Picturing.fill(colour, alpha)) {
      canvas.drawRect(full.rect(), paint);
    }
  }

  private void zoom(Canvas canvas, Image before, Image after, double progress) {
    double nearer = 1 + 0.32 * progress * progress;
    grown(canvas, before, nearer, 1);
    double settle = Easing.mix(1.12, 1, Easing.expoOut(progress));
    grown(canvas, after, settle, Easing.smooth((progress - 0.25) / 0.65));
  }

  private void grown(Canvas canvas, Image image, double scale, double alpha) {
    float w = (float) (resolution().width() * scale);
    float h = (float) (resolution().height() * scale);
    float x = (resolution().width() - w) / 2;
    float y = (resolution().height() - h) / 2;
    Picturing.put(canvas, image, new Zone(x, y, w, h), alpha);
  }

  private void dip(Canvas canvas, Image after, double progress) {
    boolean second = progress > 0.5;
    if (second) {
      canvas.drawImage(after, 0, 0);
    }
    double veil = 1 - Math.abs(2 * progress - 1);
    canvas.drawColor(Picturing.argb(scheme.base(), Easing.smooth(veil * 1.25)));
  }

  @Override
  public void close() {
    arena.close();
  }
}
