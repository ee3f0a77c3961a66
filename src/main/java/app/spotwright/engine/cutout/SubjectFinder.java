package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import java.util.Arrays;

/**
 * Finds the subject by several looks: at the whole photo, then with wide and with narrow
 * surroundings, where the network's few pixels are spent on the subject, each also mirrored. A part
 * that one look loses is mostly seen by the others, so what the middle two of the four close looks
 * say is believed; how far they agree tells how sure it is.
 */
final class SubjectFinder {
  private static final float LIKELY = 0.3f;
  private static final double WIDE = 0.3;
  private static final double NARROW = 0.12;

  /** Fewer pixels than this are no subject. */
  private static final int LEAST = 8;

  private final SubjectNet net;

  SubjectFinder(SubjectNet net) {
    this.net = net;
  }

  /**
   * Where a subject is.
   *
   * @param box part of the photo that holds all of it and some surroundings
   * @param mark likelihood inside the box, at the network's resolution
   * @param agreement how far the looks agree, 0 to 1: the overlap with the mark that three of four
   *     reach
   */
  record Sighting(Box box, Plane mark, double agreement) {}

  /** What was seen of a part of a photo. */
  private record View(Box box, Plane mark) {}

  Sighting find(Picture photo) throws UnusableModel {
    View whole = new View(new Box(0, 0, photo.width(), photo.height()), net.mark(photo));
    Box wide = around(photo, WIDE, whole);
    if (wide.width() < LEAST || wide.height() < LEAST) {
      return new Sighting(whole.box, whole.mark, 0);
    }
    View first = look(photo, wide);
    View second = mirroredLook(photo, wide);
    Box box = around(photo, NARROW, whole, first, second);
    Plane[] marks = {
      seen(first, box), seen(second, box), look(photo, box).mark, mirroredLook(photo, box).mark
    };
    Plane mark = middle(marks);
    double[] overlaps =
        Arrays.stream(marks).mapToDouble(one -> overlap(one, mark)).sorted().toArray();
    return new Sighting(box, mark, overlaps[1]);
  }

  private View look(Picture photo, Box box) throws UnusableModel {
    return new View(box, net.mark(Crop.of(photo, box)));
  }

  private View mirroredLook(Picture photo, Box box) throws UnusableModel {
    return new View(box, net.mark(Crop.mirrored(Crop.of(photo, box))).mirrored());
  }

  /** The mean of the two middle values. */
  private static Plane middle(Plane[] marks) {
    Plane result = new Plane(marks[0].width(), marks[0].height());
    float[] values = new float[marks.length];
    for (int i = 0; i < result.at().length; i++) {
      for (int k = 0; k < values.length; k++) {
        values[k] = marks[k].at()[i];
      }
      Arrays.sort(values);
      result.at()[i] = (values[1] + values[2]) / 2;
    }
    return result;
  }

  private static double overlap(Plane a, Plane b) {
    double both = 0;
    double either = 0;
    for (int i = 0; i < a.at().length; i++) {
      both += Math.min(a.at()[i], b.at()[i]);
      either += Math.max(a.at()[i], b.at()[i]);
    }
    return either == 0 ? 0 : both / either;
  }

  /** The box around all that is likely in any of the views, with a margin. */
  private static Box around(Picture photo, double margin, View... views) {
    double left = photo.width();
    double top = photo.height();
    double right = 0;
    double bottom = 0;
    for (View view : views) {
      Box found = view.mark.bounds(LIKELY);
      double scaleX = (double) view.box.width() / view.mark.width();
      double scaleY = (double) view.box.height() / view.mark.height();
      if (found.width() > 0) {
        left = Math.min(left, view.box.x() + found.x() * scaleX);
        top = Math.min(top, view.box.y() + found.y() * scaleY);
        right = Math.max(right, view.box.x() + (found.x() + found.width()) * scaleX);
        bottom = Math.max(bottom, view.box.y() + (found.y() + found.height()) * scaleY);
      }
    }
    if (right <= left || bottom <= top) {
      return new Box(0, 0, 0, 0);
    }
    double air = margin * Math.max(right - left, bottom - top);
    int x = (int) Math.max(0, left - air);
    int y = (int) Math.max(0, top - air);
    return new Box(
        x,
        y,
        (int) Math.min(photo.width(), right + air) - x,
        (int) Math.min(photo.height(), bottom + air) - y);
  }

  /** What a view says about a box. */
  private static Plane seen(View view, Box box) {
    Plane result = new Plane(SubjectNet.SIDE, SubjectNet.SIDE);
    float scaleX = (float) view.mark.width() / view.box.width();
    float scaleY = (float) view.mark.height() / view.box.height();
    for (int y = 0, i = 0; y < result.height(); y++) {
      float fromY = box.y() - view.box.y() + (y + 0.5f) * box.height() / result.height();
      for (int x = 0; x < result.width(); x++, i++) {
        float fromX = box.x() - view.box.x() + (x + 0.5f) * box.width() / result.width();
        result.at()[i] = view.mark.sample(fromX * scaleX - 0.5f, fromY * scaleY - 0.5f);
      }
    }
    return result;
  }
}
