package app.spotwright.provider.embedded;

import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.engine.copy.CopyWriter;
import app.spotwright.media.Sentence;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import app.spotwright.provider.WriterProvider;
import app.spotwright.provider.Written;
import java.util.List;

/** Lets the engine's own writer write: no key, no network, same words for the same seed. */
public final class EmbeddedWriter implements WriterProvider {
  private final CopyWriter writer = new CopyWriter();

  @Override
  public String id() {
    return "embedded-" + CopyWriter.VERSION;
  }

  @Override
  public Written write(CopyBrief brief) throws ProviderFailure {
    try {
      return new Written(writer.write(brief), List.of());
    } catch (IllegalArgumentException e) {
      throw new ProviderFailure(Sentence.of(Trouble.NOT_WRITTEN, Sentence.of(e)), e);
    }
  }
}
