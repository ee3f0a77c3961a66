package app.spotwright.provider;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.media.Picture;

/** Cuts products out of photos. Thread-safe. */
public interface CutoutProvider extends AutoCloseable {
  String id();

  /**
   * Cuts the product out; answers with a photo card where there is no single subject.
   *
   * @throws ProviderFailure if it cannot
   */
  Cutout cutOut(Picture photo) throws ProviderFailure;

  /** Gives models and memory back; they are loaded again when needed. */
  @Override
  void close();
}
