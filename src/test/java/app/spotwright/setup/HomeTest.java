package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder;

  @Test
  void theNamedFolderGoesBeforeTheUsersDataFolderBeforeTheUsersHome() throws Exception {
    Map<String, String> both = Map.of("SPOTWRIGHT_HOME", "/srv/ads", "XDG_DATA_HOME", "/data");

    assertThat(Home.locate(both, "/home/ann").folder()).isEqualTo(Path.of("/srv/ads"));
    assertThat(Home.locate(Map.of("XDG_DATA_HOME", "/data"), "/home/ann").folder())
        .isEqualTo(Path.of("/data/spotwright"));
    assertThat(Home.locate(Map.of(), "/home/ann").folder())
        .isEqualTo(Path.of("/home/ann/.local/share/spotwright"));
    assertThat(Home.locate(Map.of("XDG_DATA_HOME", "data"), "/home/ann").folder())
        .isEqualTo(Path.of("/home/ann/.local/share/spotwright"));
  }

  @Test
  void aRelativeNameIsMadeAbsoluteOnce() throws Exception {
    Home home = Home.locate(Map.of("SPOTWRIGHT_HOME", "ads/../data"), "/home/ann");

    assertThat(home.artifacts()).isEqualTo(Path.of("data/artifacts").toAbsolutePath());
  }

  @Test
  void preparingMakesEveryFolderAndLeavesNothingElse() throws Exception {
    Home home = new Home(folder.resolve("new/home")).prepare();

    assertThat(home.artifacts()).isEmptyDirectory();
    assertThat(home.voice()).isEmptyDirectory();
    assertThat(home.temporary()).isEmptyDirectory();
    assertThat(home.natives()).isEmptyDirectory();
  }

  @Test
  void aFileInTheWayIsNamedTogetherWithTheWayOut() throws Exception {
    Path file = Files.writeString(folder.resolve("occupied"), "");

    assertThatThrownBy(() -> new Home(file.resolve("home")).prepare())
        .isInstanceOf(UnusableHome.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("SPOTWRIGHT_HOME");
  }
}
