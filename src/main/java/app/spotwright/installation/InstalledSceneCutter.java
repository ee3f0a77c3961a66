package app.spotwright.installation;

import app.spotwright.composition.UnfinishedAd;
import app.spotwright.generation.SceneCutter;
import app.spotwright.generation.ScenePart;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes scenes out with the FFmpeg of this installation, opened when the first one is wanted. */
@Component
final class InstalledSceneCutter implements SceneCutter {
  private final ObjectProvider<Installation> installation;

  InstalledSceneCutter(ObjectProvider<Installation> installation) {
    this.installation = installation;
  }

  @Override
  public void cut(Path video, ScenePart part, Path file) throws IOException, InterruptedException {
    try {
      installation.getObject().cutter().cut(video, part.first(), part.frames(), file);
    } catch (UnfinishedAd e) {
      throw new IOException("scene %s could not be taken out".formatted(part.scene()), e);
    }
  }
}
