package app.spotwright.provider.embedded;

import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.cutout.CutoutEngine;
import app.spotwright.engine.cutout.UnusableModel;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;
import app.spotwright.media.Sentence;
import app.spotwright.provider.CutoutProvider;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The cut-out engine as a provider: its model is loaded for the first photo and again after a
 * {@link #close()}. One photo at a time: the engine keeps both cores busy by itself.
 */
public final class EmbeddedCutout implements CutoutProvider {
  private final @Nullable Path model;
  private @Nullable CutoutEngine engine;

  /**
   * @param model to use in place of the bundled one, or null
   */
  public EmbeddedCutout(@Nullable Path model) {
    this.model = model;
  }

  @Override
  public String id() {
    return (model == null ? "u2netp" : "own-model-" + print(model)) + "-" + CutoutEngine.VERSION;
  }

  /** What the model is, not where it lies; a file that cannot be read cannot cut either. */
  private static String print(Path model) {
    try {
      return Fingerprint.of(Files.readAllBytes(model)).hex().substring(0, 16);
    } catch (IOException e) {
      return "unreadable";
    }
  }

  @Override
  public synchronized Cutout cutOut(Picture photo) throws ProviderFailure {
    try {
      CutoutEngine ready = engine == null ? new CutoutEngine(model) : engine;
      engine = ready;
      return ready.cutOut(photo);
    } catch (UnusableModel e) {
      throw new ProviderFailure(Sentence.of(Trouble.NOT_CUT_OUT, Sentence.of(e)), e);
    }
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}
