package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;

/**
 * Finds the subject twice: in the whole photo, then in what surrounds it, where the network's few
 * pixels are spent on the subject alone.
 */
final class SubjectFinder {
  private static final float LIKELY = 0.3f;
  private static final double MARGIN = 0.12;

  private final SubjectNet net;

  SubjectFinder(SubjectNet net) {
    this.net = net;
  }

  /**
   * Where a subject is.
   *
   * @param box part of the photo that holds all of it and some surroundings
   * @param mark likelihood inside the box, at the network's resolution
   */
  record Sighting(Box box, Plane mark) {}

  Sighting find(Picture photo) throws UnusableModel {
    Plane whole = net.mark(photo);
    Box box = around(whole, photo);
    if (box.width() < 8 || box.height() < 8) {
      return new Sighting(new Box(0, 0, photo.width(), photo.height()), whole);
    }
    Plane close = net.mark(Crop.of(photo, box));
    Plane first = view(whole, photo, box);
    Plane mark = new Plane(SubjectNet.SIDE, SubjectNet.SIDE);
    for (int i = 0; i < mark.at().length; i++) {
      mark.at()[i] = 0.7f * close.at()[i] + 0.3f * first.at()[i];
    }
    return new Sighting(box, mark);
  }

  private static Box around(Plane mark, Picture photo) {
    Box found = mark.bounds(LIKELY);
    double scaleX = (double) photo.width() / mark.width();
    double scaleY = (double) photo.height() / mark.height();
    double margin = MARGIN * Math.max(found.width() * scaleX, found.height() * scaleY);
    int left = (int) Math.clamp((long) (found.x() * scaleX - margin), 0, photo.width());
    int top = (int) Math.clamp((long) (found.y() * scaleY - margin), 0, photo.height());
    int right = (int) ((found.x() + found.width()) * scaleX + margin);
    int bottom = (int) ((found.y() + found.height()) * scaleY + margin);
    return new Box(
        left,
        top,
        Math.max(0, Math.min(photo.width(), right) - left),
        Math.max(0, Math.min(photo.height(), bottom) - top));
  }

  /** What the first look said about the box. */
  private static Plane view(Plane whole, Picture photo, Box box) {
    Plane result = new Plane(SubjectNet.SIDE, SubjectNet.SIDE);
    for (int y = 0, i = 0; y < result.height(); y++) {
      float fromY = (box.y() + (y + 0.5f) * box.height() / result.height()) / photo.height();
      for (int x = 0; x < result.width(); x++, i++) {
        float fromX = (box.x() + (x + 0.5f) * box.width() / result.width()) / photo.width();
        result.at()[i] = whole.sample(fromX * whole.width() - 0.5f, fromY * whole.height() - 0.5f);
      }
    }
    return result;
  }
}
