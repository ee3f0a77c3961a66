package app.spotwright.delivery;

import app.spotwright.generation.AdPacker;
import app.spotwright.generation.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Packs ads for generations that run in the background. */
@Component
final class FolderPacker implements AdPacker {
  @Override
  public List<Path> pack(Finished finished, Path folder) throws IOException, InterruptedException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      return AdFiles.write(finished, output);
    }
  }
}
