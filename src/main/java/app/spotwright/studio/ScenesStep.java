package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brief.ui.TalkPanel;
import app.spotwright.conversation.SceneTalk;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The scenes of an ad before they are made, beside a sketch of them, and somebody who changes them
 * when told to.
 */
final class ScenesStep extends Div {
  private final ScenesPanel scenes;
  private final StoryboardPanel sketch;
  private final AnimaticPanel animatic;
  private final SceneConversation conversation;
  private final TalkPanel talk;

  /**
   * What scenes lead to.
   *
   * @param save told of every change of them
   * @param ask told of every change of what is asked for besides
   * @param settled whether everything that was changed is saved
   * @param refresh asked to show the ad as it is
   * @param make asked to make the ad
   * @param back asked to go back to the brief
   */
  record Actions(
      Consumer<AdDocument> save,
      Consumer<AdRequest> ask,
      BooleanSupplier settled,
      Runnable refresh,
      Runnable make,
      Runnable back) {}

  /**
   * @param typed keeps what is typed here in the browser's tab
   */
  ScenesStep(FormParts parts, UUID workspace, UUID ad, TypedText typed, Actions actions) {
    addClassName("sw-two");
    scenes =
        new ScenesPanel(typed, parts.designs(), actions.save(), actions.make(), actions.back());
    sketch = new StoryboardPanel(parts.sketches(), workspace, scenes);
    animatic = new AnimaticPanel(parts.sketches(), workspace);
    conversation =
        new SceneConversation(
            new SceneTalk(parts.designs()), parts.briefings(), workspace, ad, scenes, actions);
    talk = new TalkPanel(Words.of("studio.talk.title"), conversation, actions.settled());
    Div seen = new Div(sketch, talk, animatic);
    seen.addClassName("sw-brief-side");
    add(scenes, seen);
  }

  /**
   * Shows an ad whose scenes are planned, without telling of it as a change.
   *
   * @param changed whether it is another than the one that was shown
   */
  void show(SavedAd saved, boolean changed) {
    if (changed) {
      conversation.about(saved);
      scenes.show(Objects.requireNonNull(saved.document()));
      Source source = new Source(saved.request(), saved.document());
      sketch.show(source);
      animatic.show(source);
    }
    talk.show();
  }
}
