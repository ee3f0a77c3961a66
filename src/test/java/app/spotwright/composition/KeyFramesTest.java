package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFramesTest {
  private static final Resolution SMALL = AspectRatio.SQUARE_1_1.atShortSide(120);

  @TempDir Path folder;

  @Test
  void onlyScenesThatChangedAreDrawnAgain() throws Exception {
    MotionStudio studio = new MotionStudio();
    try (Workshop workshop = Workshop.open(folder, "test", WorkshopSettings.DEFAULT)) {
      KeyFrames frames = new KeyFrames(workshop, studio);
      Reel first = new TestReel(60, 75, 61).build();
      Picture second = draw(frames, first, 1);
      draw(frames, first, 0);
      draw(frames, first, 2);
      assertThat(kept()).isEqualTo(3);

      Reel changed = new TestReel(60, 75, 61).headline(0, "Other words").build();
      for (int i = 0; i < 3; i++) {
        draw(frames, changed, i);
      }
      assertThat(kept()).as("one of them was drawn again").isEqualTo(4);
      assertThat(draw(frames, changed, 1).rgba()).isEqualTo(second.rgba());
      assertThat(second.rgba()).as("as it is without being kept").isEqualTo(drawn(studio, first));
    }
  }

  private static Picture draw(KeyFrames frames, Reel reel, int scene) throws Exception {
    SceneProgram program = reel.clips().get(scene).program();
    return frames.of(program, reel.props(), 40, SMALL);
  }

  private static byte[] drawn(MotionStudio studio, Reel reel) {
    SceneProgram program = reel.clips().get(1).program();
    try (FrameSource scene = studio.scene(program, reel.props().props(), SMALL)) {
      return studio.still(scene, 40).rgba();
    }
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("frame.png")).count();
    }
  }
}
