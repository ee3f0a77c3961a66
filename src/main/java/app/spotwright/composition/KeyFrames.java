package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.picture.DamagedPicture;
import app.spotwright.engine.picture.PictureDecoder;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;

/** Single frames of drawn scenes, each drawn once and kept. Thread-safe. */
public final class KeyFrames {
  private static final String FILE = "frame.png";

  private final Workshop workshop;
  private final MotionStudio studio;

  public KeyFrames(Workshop workshop, MotionStudio studio) {
    this.workshop = workshop;
    this.studio = studio;
  }

  private record FrameRecipe(SeenScene.Print scene, int frame, Resolution size, String studio)
      implements Recipe {
    @Override
    public String kind() {
      return "key-frame";
    }
  }

  /**
   * One frame of a scene.
   *
   * @param frame of the program, 0 to its length − 1
   */
  public Picture of(SceneProgram program, PrintedProps props, int frame, Resolution size)
      throws IOException, InterruptedException {
    SeenScene seen = SeenScene.of(new Clip.Drawn(program), props);
    Artifact kept =
        workshop.<RuntimeException>make(
            new FrameRecipe(seen.print(), frame, size, MotionStudio.version()),
            folder ->
                Files.write(folder.resolve(FILE), PictureEncoder.png(draw(seen, frame, size))));
    try {
      byte[] file = Files.readAllBytes(kept.file(FILE));
      int longest = Math.max(size.width(), size.height());
      return PictureDecoder.decode(file, (long) size.width() * size.height(), longest);
    } catch (DamagedPicture e) {
      throw new IOException("a kept frame is damaged: " + kept.folder(), e);
    }
  }

  private Picture draw(SeenScene seen, int frame, Resolution size) {
    try (FrameSource scene = studio.scene(seen.program(), seen.props(), size)) {
      return studio.still(scene, frame);
    }
  }
}
