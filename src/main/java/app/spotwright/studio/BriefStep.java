package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.brief.Briefings;
import app.spotwright.brief.Talk;
import app.spotwright.brief.Topic;
import app.spotwright.brief.Wish;
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
  private final Briefings briefings;
  private final UUID workspace;
  private final UUID ad;
  private final Actions actions;

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
    briefings = parts.briefings();
    this.workspace = workspace;
    this.ad = ad;
    this.actions = actions;
    talk = new TalkPanel(Words.of("brief.talk.title"), new Interviewer(), actions.settled());
    switcher.addThemeVariants(ButtonVariant.TERTIARY);
    switcher.addClickListener(click -> talking(!talk.isVisible()));
    left.addClassName("sw-brief-side");
    Div both = new Div(left, right);
    both.addClassName("sw-two");
    add(switcher, both);
    talking(briefings.talk(workspace, ad, Locale.ENGLISH).begun());
  }

  /** Asks what the form asks for as well. */
  private final class Interviewer implements TalkPanel.Partner {
    @Override
    public Talk talk(Locale locale) {
      return briefings.talk(workspace, ad, locale);
    }

    @Override
    public void say(String words, Locale locale) {
      Wish wish = briefings.say(workspace, ad, words, locale);
      actions.talked().run();
      switch (wish) {
        case NOTHING -> {}
        case SCENES -> actions.plan().run();
        case AD -> actions.make().run();
      }
    }

    @Override
    public void ask(Topic topic, Locale locale) {
      briefings.ask(workspace, ad, topic, locale);
      actions.talked().run();
    }

    @Override
    public void missed() {
      actions.talked().run();
    }
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

  private void showTalk() {
    if (talk.isVisible()) {
      talk.show();
    }
  }

  /**
   * Shows what is asked for, without telling of it as a change.
   *
   * @param changed whether it is something else than was shown
   */
  void show(AdRequest request, boolean changed) {
    if (changed) {
      form.show(request);
      sketch.show(request);
    }
    showTalk(); // something may have been said in another window
  }

  /** Whether an ad can be made of it; says what is missing. */
  boolean complete() {
    return form.complete();
  }
}
