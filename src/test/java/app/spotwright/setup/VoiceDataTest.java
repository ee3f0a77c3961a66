package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.setup.VoiceData.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceDataTest {
  @TempDir Path folder;

  @Test
  void aGivenFolderIsUsedAsItIs() throws Exception {
    Files.createDirectory(folder.resolve("voices"));
    Files.writeString(folder.resolve("voices/zoe.bin"), "");
    Files.writeString(folder.resolve("voices/adam.bin"), "");
    Files.writeString(folder.resolve("voices/readme.txt"), "");
    Files.writeString(folder.resolve("model.onnx"), "");
    Files.writeString(folder.resolve("en-us.txt"), "");

    VoiceData voice = VoiceData.find(home(), folder.toString()).orElseThrow();

    assertThat(voice.folder()).isEqualTo(folder);
    assertThat(voice.variant()).isEqualTo(Variant.INT8);
    assertThat(voice.voices()).containsExactly("adam", "zoe");
  }

  @Test
  void aGivenFolderThatLacksSomethingIsNamedWithWhatItLacks() throws Exception {
    Files.writeString(folder.resolve("model.onnx"), "");

    assertThatThrownBy(() -> VoiceData.find(home(), folder.toString()))
        .isInstanceOf(UnusableVoice.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("no readable en-us.txt");
  }

  @Test
  void nothingIsFoundInANewHome() throws Exception {
    assertThat(VoiceData.find(home(), null)).isEmpty();
    assertThat(VoiceData.find(home(), " ")).isEmpty();
  }

  private Home home() {
    return new Home(folder.resolve("home"));
  }
}
