package app.spotwright.engine.motion;

import io.github.humbleui.types.Rect;

/** A rectangle of the frame in pixels, measured from its top left. */
record Zone(float x, float y, float w, float h) {
  static Zone edges(float left, float top, float right, float bottom) {
    return new Zone(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  float right() {
    return x + w;
  }

  float bottom() {
    return y + h;
  }

  float cx() {
    return x + w / 2;
  }

  float cy() {
    return y + h / 2;
  }

  Zone inset(float dx, float dy) {
    return edges(x + dx, y + dy, right() - dx, bottom() - dy);
  }

  Zone grown(float by) {
    return new Zone(x - by, y - by, w + 2 * by, h + 2 * by);
  }

  Zone moved(float dx, float dy) {
    return new Zone(x + dx, y + dy, w, h);
  }

  /** The upper part, so high. */
  Zone top(float height) {
    return new Zone(x, y, w, Math.min(height, h));
  }

  /** The lower part, so high. */
  Zone bottom(float height) {
    float part = Math.min(height, h);
    return new Zone(x, bottom() - part, w, part);
  }

  /** The left part, so wide. */
  Zone left(float width) {
    return new Zone(x, y, Math.min(width, w), h);
  }

  /** The right part, so wide. */
  Zone right(float width) {
    float part = Math.min(width, w);
    return new Zone(right() - part, y, part, h);
  }

  /** What is left when the upper part is taken away. */
  Zone without(float top) {
    return edges(x, y + top, right(), bottom());
  }

  /** Whether the two have a part in common. */
  boolean meets(Zone other) {
    return !empty()
        && !other.empty()
        && x < other.right()
        && other.x < right()
        && y < other.bottom()
        && other.y < bottom();
  }

  Zone union(Zone other) {
    if (other.empty()) {
      return this;
    }
    if (empty()) {
      return other;
    }
    return edges(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  boolean empty() {
    return w <= 0 || h <= 0;
  }

  Rect rect() {
    return Rect.makeXYWH(x, y, w, h);
  }
}
