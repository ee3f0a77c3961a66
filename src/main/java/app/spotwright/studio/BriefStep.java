package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;

/** The brief of an ad, beside a sketch of what would be made of it. */
final class BriefStep extends Div {
  private final QuickForm form;
  private final StoryboardPanel sketch;

  /**
   * @param typed keeps what is typed here in the browser's tab
   * @param save told of every change
   * @param make asked to make the ad
   * @param plan asked to have its scenes written
   */
  BriefStep(
      FormParts parts,
      UUID workspace,
      TypedText typed,
      Consumer<AdRequest> save,
      Runnable make,
      Runnable plan) {
    addClassName("sw-two");
    sketch = new StoryboardPanel(parts.sketches(), workspace, SceneFrames.NOBODY);
    form =
        new QuickForm(
            tell -> new PhotoField(parts, workspace, tell),
            (asked, take) -> new BrandChoice(parts.brands(), workspace, asked, take),
            tell -> new VoiceField(parts.voices(), workspace, tell),
            request -> {
              save.accept(request);
              sketch.show(request);
            },
            make,
            plan);
    typed.keep(form.typed());
    add(form, sketch);
  }

  /** Shows what is asked for, without telling of it as a change. */
  void show(AdRequest request) {
    form.show(request);
    sketch.show(request);
  }

  /** Whether an ad can be made of it; says what is missing. */
  boolean complete() {
    return form.complete();
  }
}
