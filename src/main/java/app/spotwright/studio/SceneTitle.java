package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.media.SceneRole;

/** What people call a scene: by the words in it, or by what it is for. */
final class SceneTitle {
  private SceneTitle() {}

  static String of(ClipLine clip) {
    for (SceneRole role : SceneRole.values()) {
      if (role.name().equals(clip.title())) { // a scene without words of its own
        return Words.of("role." + role);
      }
    }
    return clip.title();
  }
}
