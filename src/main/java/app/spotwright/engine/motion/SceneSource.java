package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Consumer;

/** A staged scene, drawn frame by frame. */
final class SceneSource implements FrameSource {
  private final Resolution resolution;
  private final int frames;
  private final boolean transparent;
  private final Keep keep = new Keep();
  private final List<Layer> layers;
  private final List<TextBlock> words;

  SceneSource(SceneProgram program, Props props, Resolution resolution, boolean overClip) {
    this.resolution = resolution;
    frames = program.frames();
    transparent = overClip;
    Stage stage = new Stage(program, props, sheet(program, resolution), overClip, keep);
    boolean staged = false;
    try {
      staging(program.design()).accept(stage);
      stage.hangGallery();
      if (!program.captions().isEmpty()) {
        stage.add(new Captions(stage));
      }
      stage.lay(program.overlays());
      staged = true;
    } finally {
      if (!staged) {
        keep.close();
      }
    }
    layers = List.copyOf(stage.layers());
    words = List.copyOf(stage.words());
  }

  private static Sheet sheet(SceneProgram program, Resolution resolution) {
    double line = program.overlays().aiLabel().isBlank() ? 0 : AiLabel.LINE;
    return Sheet.of(resolution).withLine(line);
  }

  private static Consumer<Stage> staging(String design) {
    return design.equals(MotionStudio.PLAIN) ? Plain::stage : Design.of(design)::stage;
  }

  @Override
  public Resolution resolution() {
    return resolution;
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public void draw(int index, MemorySegment bgra) {
    Frame.checked(this, index, bgra);
    try (Surface surface = Frame.over(resolution, bgra)) {
      Canvas canvas = surface.getCanvas();
      canvas.clear(transparent ? 0 : 0xFF000000);
      layers.forEach(layer -> layer.draw(canvas, index));
    }
  }

  @Override
  public boolean restsAt(int index) {
    return index > 0 && index < frames && layers.stream().allMatch(layer -> layer.restsAt(index));
  }

  /** Draws all but the words: what is behind them. */
  void drawGround(int index, MemorySegment bgra) {
    try (Surface surface = Frame.over(resolution, bgra)) {
      Canvas canvas = surface.getCanvas();
      canvas.clear(transparent ? 0 : 0xFF000000);
      layers.stream()
          .filter(layer -> !(layer instanceof TextBlock))
          .forEach(layer -> layer.draw(canvas, index));
    }
  }

  List<TextBlock> words() {
    return words;
  }

  @Override
  public Box reach() {
    if (!transparent) {
      return FrameSource.super.reach();
    }
    Zone all = new Zone(0, 0, 0, 0);
    for (Layer layer : layers) {
      all = all.union(layer.reach());
    }
    return Frame.evenBox(all, resolution);
  }

  @Override
  public void close() {
    keep.close();
  }
}
