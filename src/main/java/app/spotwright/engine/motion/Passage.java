package app.spotwright.engine.motion;

import app.spotwright.media.Resolution;
import app.spotwright.media.TransitionKind;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/**
 * How one picture gives way to the other: draws the moment between them over all of the canvas. The
 * pictures themselves, before and after it, are not its business.
 */
interface Passage {
  /**
   * Draws a moment.
   *
   * @param before the old picture, as large as the canvas
   * @param after the new one
   * @param progress above 0 and below 1, even; each passage eases it in its own manner, with the
   *     change of scenes at a half
   */
  void draw(Canvas canvas, Image before, Image after, double progress);

  /**
   * What a passage has to know.
   *
   * @param frames how long it takes
   * @param scheme the brand's colours
   * @param keep keeps what it makes once
   */
  record Setting(Resolution size, int frames, Scheme scheme, Keep keep) {
    int width() {
      return size.width();
    }

    int height() {
      return size.height();
    }

    Zone full() {
      return new Zone(0, 0, size.width(), size.height());
    }

    boolean broad() {
      return size.width() >= size.height();
    }

    float shortSide() {
      return size.shortSide();
    }
  }

  static Passage of(TransitionKind kind, Setting setting) {
    return switch (kind) {
      case CROSSFADE -> Dissolves.crossfade();
      case DIP -> Dissolves.dip(setting);
      case LIGHT_LEAK -> Dissolves.lightLeak(setting);
      case PUSH -> Slides.push(setting);
      case PAGE_SLIDE -> Slides.page(setting);
      case BLINDS -> Slides.blinds(setting);
      case WIPE -> Reveals.wipe(setting);
      case IRIS -> Reveals.iris(setting);
      case SHAPE_WIPE -> Reveals.arches(setting);
      case ZOOM -> Zooms.into(setting);
      case ZOOM_THROUGH -> Zooms.through(setting);
      case WHIP_PAN -> new WhipPan(setting);
    };
  }
}
