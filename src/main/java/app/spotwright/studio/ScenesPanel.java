package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneEdits;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The scenes of an ad before they are made: what each shows and says, how long, in which order. */
final class ScenesPanel extends Section {
  /** Half a second. */
  private static final int STEP = Frames.PER_SECOND / 2;

  private static final int REMEMBERED = 100;

  private final TypedText typed;
  private final Consumer<AdDocument> changed;
  private final OrderedList list = new OrderedList();
  private final Paragraph sum = new Paragraph();
  private final Button undo = new Button(Words.of("studio.scenes.undo"), click -> undo());
  private final Button redo = new Button(Words.of("studio.scenes.redo"), click -> redo());
  private final Deque<AdDocument> before = new ArrayDeque<>();
  private final Deque<AdDocument> after = new ArrayDeque<>();
  private @Nullable AdDocument document;

  /**
   * @param typed keeps what is typed here in the browser's tab
   * @param changed told of every change
   * @param make asked to make the ad
   * @param brief asked to go back to the brief
   */
  ScenesPanel(TypedText typed, Consumer<AdDocument> changed, Runnable make, Runnable brief) {
    this.typed = typed;
    this.changed = changed;
    addClassNames("sw-form", "sw-scenes");
    sum.addClassName("sw-hint");
    Button button = new Button(Words.of("studio.form.make"), click -> make.run());
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
    button.addClassName("sw-make");
    Button back = new Button(Words.of("studio.scenes.brief"), click -> brief.run());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Div tools = new Div(undo, redo, back);
    tools.addClassName("sw-actions");
    add(new H2(Words.of("studio.scenes.title")), sum, tools, list, button);
  }

  /** Shows an ad's scenes, without telling of it as a change. */
  void show(AdDocument planned) {
    AdDocument shown = document;
    document = planned;
    if (!planned.equals(shown)) {
      draw(planned, shown);
    }
    undo.setEnabled(!before.isEmpty());
    redo.setEnabled(!after.isEmpty());
  }

  /**
   * What is typed in a card stays where it is: a card is only made anew if it shows other things.
   */
  private void draw(AdDocument planned, @Nullable AdDocument shown) {
    List<Scene> scenes = planned.scenes();
    sum.setText(Words.of("studio.scenes.sum", scenes.size(), planned.brief().seconds()));
    boolean sameOrder = shown != null && ids(planned).equals(ids(shown));
    if (!sameOrder) {
      list.removeAll();
    }
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (sameOrder) {
        ((SceneCard) list.getComponentAt(i)).show(scene);
      } else {
        list.add(
            new SceneCard(typed.of(scene.id()), i, scenes.size(), scene, new Edits(scene.id())));
      }
    }
  }

  private static List<String> ids(AdDocument ad) {
    return ad.scenes().stream().map(Scene::id).toList();
  }

  /** What a card asks for. */
  private final class Edits implements SceneCard.Listener {
    private final String id;

    private Edits(String id) {
      this.id = id;
    }

    @Override
    public void said(Supplier<Overlay> overlay, String narration) {
      apply(ad -> SceneEdits.say(ad, id, overlay.get(), narration));
    }

    @Override
    public void moved(int by) {
      apply(ad -> SceneEdits.move(ad, id, by));
    }

    @Override
    public void timed(boolean longer) {
      apply(ad -> SceneEdits.lengthen(ad, id, longer ? STEP : -STEP));
    }

    @Override
    public void removed() {
      apply(ad -> SceneEdits.remove(ad, id));
    }
  }

  private void apply(UnaryOperator<AdDocument> edit) {
    AdDocument now = document;
    if (now == null) {
      return;
    }
    try {
      AdDocument next = edit.apply(now);
      if (!next.equals(now)) {
        before.push(now);
        if (before.size() > REMEMBERED) {
          before.removeLast();
        }
        after.clear();
        take(next);
      }
    } catch (Impossible e) {
      Notice.problem(Words.of("studio.scenes.impossible", Said.of(e.sentence())));
      draw(now, now); // what was refused is not shown any more
    }
  }

  private void undo() {
    step(before, after);
  }

  private void redo() {
    step(after, before);
  }

  private void step(Deque<AdDocument> from, Deque<AdDocument> to) {
    AdDocument now = document;
    if (now != null && !from.isEmpty()) {
      to.push(now);
      take(from.pop());
    }
  }

  private void take(AdDocument next) {
    show(next);
    changed.accept(next);
  }
}
