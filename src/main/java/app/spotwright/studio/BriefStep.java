package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.brief.ui.TalkPanel;
import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The brief of an ad, beside a sketch of what would be made of it, and on demand a talk in which it
 * is found.
 */
final class BriefStep extends Div {
  private final QuickForm form;
  private final StoryboardPanel sketch;
  private final TalkPanel talk;
  private final Div left = new Div();
  private final Div right = new Div();
  private final Button switcher = new Button();

  /**
   * What a brief leads to.
   *
   * @param save told of every change
   * @param settled whether everything that was changed is saved
   * @param talked told after something was said in the talk
   * @param make asked to make the ad
   * @param plan asked to have its scenes written
   */
  record Actions(
      Consumer<AdRequest> save,
      BooleanSupplier settled,
      Runnable talked,
      Runnable make,
      Runnable plan) {}

  /**
   * @param typed keeps what is typed here in the browser's tab
   */
  BriefStep(FormParts parts, UUID workspace, UUID ad, TypedText typed, Actions actions) {
    addClassName("sw-brief");
    sketch = new StoryboardPanel(parts.sketches(), workspace, SceneFrames.NOBODY);
    form =
        new QuickForm(
            tell -> new PhotoField(parts, workspace, tell),
            (asked, take) -> new BrandChoice(parts.brands(), workspace, asked, take),
            tell -> new VoiceField(parts.voices(), workspace, tell),
            request -> {
              actions.save().accept(request);
              sketch.show(request);
              showTalk();
            },
            actions.make(),
            actions.plan());
    typed.keep(form.typed());
    talk =
        new TalkPanel(
            parts.briefings(),
            workspace,
            ad,
            actions.settled(),
            wish -> {
              actions.talked().run();
              switch (wish) {
                case NOTHING -> {}
                case SCENES -> actions.plan().run();
                case AD -> actions.make().run();
              }
            });
    switcher.addThemeVariants(ButtonVariant.TERTIARY);
    switcher.addClickListener(click -> talking(!talk.isVisible()));
    left.addClassName("sw-brief-side");
    Div both = new Div(left, right);
    both.addClassName("sw-two");
    add(switcher, both);
    talking(parts.briefings().talk(workspace, ad, Locale.ENGLISH).begun());
  }

  /** The form stands on the left, unless the talk does. */
  private void talking(boolean wanted) {
    talk.setVisible(wanted);
    left.removeAll();
    right.removeAll();
    if (wanted) {
      left.add(talk, sketch);
      right.add(form);
      talk.show();
    } else {
      left.add(form);
      right.add(sketch);
    }
    switcher.setText(Words.of(wanted ? "brief.talk.close" : "brief.talk.open"));
  }

  /** Shows what has been said by now. */
  void showTalk() {
    if (talk.isVisible()) {
      talk.show();
    }
  }

  /** Shows what is asked for, without telling of it as a change. */
  void show(AdRequest request) {
    form.show(request);
    sketch.show(request);
    showTalk();
  }

  /** Whether an ad can be made of it; says what is missing. */
  boolean complete() {
    return form.complete();
  }
}
