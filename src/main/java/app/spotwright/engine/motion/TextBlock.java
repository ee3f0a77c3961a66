package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words on the frame: every moving part is a picture drawn once, so that a frame costs little. */
final class TextBlock implements Layer {
  /**
   * A letter or word.
   *
   * @param left whole pixels, where its picture stands at rest
   * @param band top and bottom of its line, beyond which a masked movement does not show it
   */
  record Part(Image image, int left, int top, float size, Zone band) {}

  /** The stroke under the stressed word. */
  record Marker(Zone zone, Colour colour, float corner, int after) {}

  private static final double MARKER_LENGTH = 16;

  private final List<Part> parts;
  private final @Nullable Marker marker;
  private final Kinetic motion;
  private final Clock clock;
  private final double delay;
  private final Zone bounds;

  TextBlock(List<Part> parts, @Nullable Marker marker, Kinetic motion, Clock clock, double delay) {
    this.parts = List.copyOf(parts);
    this.marker = marker;
    this.motion = motion;
    this.clock = clock;
    this.delay = delay;
    Zone all = marker == null ? new Zone(0, 0, 0, 0) : marker.zone();
    for (Part part : parts) {
      all = all.union(place(part));
    }
    bounds = all;
  }

  /** Where it stands when it has entered. */
  Zone bounds() {
    return bounds;
  }

  @Override
  public Zone reach() {
    float largest = (float) parts.stream().mapToDouble(Part::size).max().orElse(0);
    return bounds.grown(largest * 1.2f);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    drawMarker(canvas, frame);
    for (int i = 0; i < parts.size(); i++) {
      double progress =
          clock.progress(frame, delay + motion.delay(i, parts.size()), motion.length());
      if (progress <= 0) {
        continue;
      }
      Part part = parts.get(i);
      if (progress >= 1) {
        canvas.drawImage(part.image(), part.left(), part.top());
      } else {
        drawMoving(canvas, part, progress);
      }
    }
  }

  @Override
  public boolean restsAt(int frame) {
    for (int i = 0; i < parts.size(); i++) {
      if (!clock.rests(frame, delay + motion.delay(i, parts.size()), motion.length())) {
        return false;
      }
    }
    return marker == null || clock.rests(frame, markerDelay(marker), MARKER_LENGTH);
  }

  private double markerDelay(Marker under) {
    return delay + motion.delay(under.after(), parts.size());
  }

  private void drawMarker(Canvas canvas, int frame) {
    if (marker == null) {
      return;
    }
    double swept = Easing.expoOut(clock.progress(frame, markerDelay(marker), MARKER_LENGTH));
    if (swept <= 0.002) {
      return;
    }
    Zone zone = marker.zone();
    try (Paint paint = Picturing.fill(marker.colour(), 1)) {
      canvas.drawRRect(
          RRect.makeXYWH(zone.x(), zone.y(), (float) (zone.w() * swept), zone.h(), marker.corner()),
          paint);
    }
  }

  private void drawMoving(Canvas canvas, Part part, double progress) {
    Kinetic.Way way = motion.at(progress, part.size());
    Zone rest = place(part);
    float w = (float) (rest.w() * way.scale());
    float h = (float) (rest.h() * way.scale());
    float cx = (float) (rest.cx() + (bounds.cx() - rest.cx()) * way.gather() + way.dx());
    float cy = (float) (rest.cy() + way.dy());
    Zone at = new Zone(cx - w / 2, cy - h / 2, w, h);
    canvas.save();
    if (motion == Kinetic.MASK) {
      canvas.clipRect(part.band().rect());
    } else if (motion == Kinetic.WIPE) {
      canvas.clipRect(rest.left((float) (rest.w() * motion.uncovered(progress))).rect());
    }
    if (way.turn() != 0) {
      canvas.translate(cx, cy);
      canvas.rotate((float) way.turn());
      canvas.translate(-cx, -cy);
    }
    Picturing.put(canvas, part.image(), at, way.alpha());
    canvas.restore();
  }

  private static Zone place(Part part) {
    return new Zone(part.left(), part.top(), part.image().getWidth(), part.image().getHeight());
  }
}
