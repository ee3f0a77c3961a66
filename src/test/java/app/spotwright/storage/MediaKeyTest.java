package app.spotwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/.hidden", "a\\b", "a b", "a%2e"})
  void noKeyLeavesItsFolder(String path) {
    assertThatThrownBy(() -> new MediaKey(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyBelongsToOneWorkspace() {
    UUID mine = UUID.randomUUID();
    MediaKey key = MediaKey.upload(mine, UUID.randomUUID(), "jpg");
    assertThat(key.isIn(mine)).isTrue();
    assertThat(key.isIn(UUID.randomUUID())).isFalse();
    assertThat(MediaKey.isIn(mine, key.path())).isTrue();
    assertThat(MediaKey.isIn(mine, "workspaces/%s/../%s/x.jpg".formatted(mine, UUID.randomUUID())))
        .as("no key")
        .isFalse();
  }
}
