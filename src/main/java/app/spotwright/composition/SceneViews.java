package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FilmViews;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene with all that is seen in it, in several shapes that are drawn side by side, its film
 * decoded once for all of them.
 */
final class SceneViews implements AutoCloseable {
  private final FrameSources sources = new FrameSources();
  private final @Nullable FilmViews film;

  private SceneViews(@Nullable FilmViews film) {
    this.film = film;
  }

  /**
   * Opens a scene.
   *
   * @param from first frame that is needed
   * @param count how many
   */
  static SceneViews open(
      MotionStudio studio,
      Ffmpeg ffmpeg,
      SeenScene scene,
      int from,
      int count,
      List<Resolution> sizes)
      throws IOException, InterruptedException {
    Path file = scene.film();
    int frames = scene.program().frames();
    FilmViews film = file == null ? null : FilmViews.open(ffmpeg, file, frames, from, count, sizes);
    SceneViews views = new SceneViews(film);
    boolean open = false;
    try {
      for (int i = 0; i < sizes.size(); i++) {
        Resolution size = sizes.get(i);
        views.sources.add(
            film == null
                ? studio.scene(scene.program(), scene.props(), size)
                : new LayeredFilm(
                    film.view(i), studio.layers(scene.program(), scene.props(), size)));
      }
      open = true;
      return views;
    } finally {
      if (!open) {
        views.close();
      }
    }
  }

  FrameSource get(int shape) {
    return sources.get(shape);
  }

  /** To be called when all that is needed was drawn; throws if the film turns out to be broken. */
  void finish() throws InterruptedException {
    if (film != null) {
      film.finish();
    }
  }

  @Override
  public void close() {
    sources.close();
    if (film != null) {
      film.close();
    }
  }
}
