package app.spotwright.composition;

import app.spotwright.engine.motion.FrameSource;
import java.util.ArrayList;
import java.util.List;

/** Sources that are closed together, the last one first. */
final class FrameSources implements AutoCloseable {
  private final List<FrameSource> sources = new ArrayList<>();

  FrameSource add(FrameSource source) {
    sources.add(source);
    return source;
  }

  FrameSource get(int index) {
    return sources.get(index);
  }

  @Override
  public void close() {
    sources.reversed().forEach(FrameSource::close);
  }
}
