package app.spotwright.engine.motion;

import app.spotwright.media.Resolution;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.MemorySegment;

/**
 * The last that is left of a scene: the brand's colour, with the words on it if there are any. It
 * is no design that anybody chooses; without words it needs nothing that the designs are built on,
 * so that it can be drawn when none of them can.
 */
final class Plain {
  private Plain() {}

  /** Words on the colour, still. */
  static void stage(Stage stage) {
    stage.bareBackdrop(() -> new Fill(stage));
    Plot plot = Plot.of(stage);
    new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline(),
                Kinetic.FADE,
                stage.text().button().isBlank()
                    ? Copy.Parts.KICKER_SUPPORT
                    : Copy.Parts.BRAND_SUPPORT_BUTTON))
        .write();
  }

  /** The colour under everything. */
  private record Fill(Stage stage) implements Layer {
    @Override
    public void draw(Canvas canvas, int frame) {
      canvas.clear(0xFF000000 | stage.program().look().palette().primary().rgb());
    }

    @Override
    public Zone reach() {
      return new Zone(0, 0, stage.sheet().width(), stage.sheet().height());
    }
  }

  /** The colour alone. */
  record Bare(SceneProgram program, Resolution resolution) implements FrameSource {
    @Override
    public int frames() {
      return program.frames();
    }

    @Override
    public void draw(int index, MemorySegment bgra) {
      Frame.checked(this, index, bgra);
      try (Surface surface = Frame.over(resolution, bgra)) {
        surface.getCanvas().clear(0xFF000000 | program.look().palette().primary().rgb());
      }
    }

    @Override
    public void close() {
      // holds nothing
    }
  }
}
