package app.spotwright.studio;

import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a scene looks: its key frame, as soon as it is drawn. */
final class SceneThumb extends Div {
  private final String words;
  private byte @Nullable [] shown;

  /**
   * @param number of the scene, from 1
   */
  SceneThumb(int number) {
    words = Words.of("studio.scenes.thumb", number);
    addClassName("sw-scene-thumb");
    await();
  }

  /** It is being drawn; until then it is seen as it was, if it was drawn before. */
  void await() {
    addClassName("sw-scene-drawing");
    if (shown == null) {
      say("studio.scenes.thumb.drawing");
    }
  }

  /** It looks like this. */
  void show(byte[] jpeg) {
    removeClassName("sw-scene-drawing");
    if (!Arrays.equals(jpeg, shown)) {
      shown = jpeg.clone();
      removeAll();
      add(StoryboardPanel.picture(jpeg, words));
    }
  }

  /** It could not be drawn, if it was to be. */
  void fail() {
    if (hasClassName("sw-scene-drawing")) {
      removeClassName("sw-scene-drawing");
      shown = null;
      say("studio.scenes.thumb.failed");
    }
  }

  private void say(String key) {
    removeAll();
    add(new Span(Words.of(key)));
  }
}
