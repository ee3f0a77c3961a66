package app.spotwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.media.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** More photos than an ad can show are named to whoever gave them. */
@Timeout(240)
class ManyPhotosTest {
  @TempDir Path folder;

  @Test
  void photosThatAVeryShortAdHasNoRoomForAreToldAndOthersAreNot() throws Exception {
    assertThat(storyboard("6")).contains("instead of all 10 photos", "an ad of 6 s");
    assertThat(storyboard("15")).doesNotContain("photos");
  }

  private String storyboard(String seconds) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("storyboard", "--brand", "Solara", "--brief", "A bottle for hikers."));
    arguments.addAll(List.of("--seconds", seconds, "--framework", "PAS", "--formats", "1:1"));
    arguments.addAll(List.of("--side", "90", "--out", folder.resolve("sheet.png").toString()));
    for (int i = 0; i < 10; i++) {
      arguments.addAll(List.of("--photo", photo(i).toString()));
    }
    Spotwright.Result result =
        new Spotwright(folder.resolve("home")).run(arguments.toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    return result.err();
  }

  /** A disc on a transparent ground, which is a product that is cut out already. */
  private Path photo(int number) throws Exception {
    int side = 120;
    byte[] rgba = new byte[4 * side * side];
    for (int i = 0; i < side * side; i++) {
      int x = i % side - side / 2;
      int y = i / side - side / 2;
      if (x * x + y * y < 50 * 50) {
        rgba[4 * i] = (byte) (25 * number);
        rgba[4 * i + 3] = -1;
      }
    }
    return Files.write(
        folder.resolve(number + ".png"), PictureEncoder.png(new Picture(side, side, rgba)));
  }
}
