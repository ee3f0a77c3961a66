package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.ad.revision.SavedAd;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** The scenes of an ad before they are made, beside a sketch of them. */
final class ScenesStep extends Div {
  private final ScenesPanel scenes;
  private final StoryboardPanel sketch;
  private final AnimaticPanel animatic;

  /**
   * @param typed keeps what is typed here in the browser's tab
   * @param save told of every change
   * @param make asked to make the ad
   * @param back asked to go back to the brief
   */
  ScenesStep(
      FormParts parts,
      UUID workspace,
      TypedText typed,
      Consumer<AdDocument> save,
      Runnable make,
      Runnable back) {
    addClassName("sw-two");
    scenes = new ScenesPanel(typed, parts.designs(), save, make, back);
    sketch = new StoryboardPanel(parts.sketches(), workspace, scenes);
    animatic = new AnimaticPanel(parts.sketches(), workspace);
    Div seen = new Div(sketch, animatic);
    seen.addClassName("sw-brief-side");
    add(scenes, seen);
  }

  /** Shows an ad whose scenes are planned, without telling of it as a change. */
  void show(SavedAd saved) {
    scenes.show(Objects.requireNonNull(saved.document()));
    sketch(saved);
  }

  /** Draws what the scenes are now. */
  void sketch(SavedAd saved) {
    Source source = new Source(saved.request(), saved.document());
    sketch.show(source);
    animatic.show(source);
  }
}
