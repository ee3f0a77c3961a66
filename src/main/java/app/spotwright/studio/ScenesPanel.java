package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.NewScenes;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneDesigns;
import app.spotwright.ad.SceneEdits;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.SceneRole;
import app.spotwright.scene.Cohesor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The scenes of an ad before they are made: what each shows and says, how long, in which order. */
final class ScenesPanel extends Section implements SceneFrames {
  /** Half a second. */
  private static final int STEP = Frames.PER_SECOND / 2;

  private static final int REMEMBERED = 100;

  private final TypedText typed;
  private final SceneDesigns designs;
  private final Consumer<AdDocument> changed;
  private final OrderedList list = new OrderedList();
  private final Paragraph sum = new Paragraph();
  private final Div said = new Div();
  private final Button undo = new Button(Words.of("studio.scenes.undo"), click -> undo());
  private final Button redo = new Button(Words.of("studio.scenes.redo"), click -> redo());
  private final Deque<AdDocument> before = new ArrayDeque<>();
  private final Deque<AdDocument> after = new ArrayDeque<>();
  private final Map<String, byte[]> frames = new HashMap<>();
  private final CoherencePanel coherence;
  private @Nullable AdDocument document;

  /**
   * @param typed keeps what is typed here in the browser's tab
   * @param designs that scenes may have
   * @param changed told of every change
   * @param make asked to make the ad
   * @param brief asked to go back to the brief
   */
  ScenesPanel(
      TypedText typed,
      SceneDesigns designs,
      Consumer<AdDocument> changed,
      Runnable make,
      Runnable brief) {
    this.typed = typed;
    this.designs = designs;
    this.changed = changed;
    coherence = new CoherencePanel(new Cohesor(designs), this::change, this::visit);
    addClassNames("sw-form", "sw-scenes");
    sum.addClassName("sw-hint");
    said.addClassName("sw-unseen");
    said.getElement().setAttribute("role", "status");
    Button button = new Button(Words.of("studio.form.make"), click -> make.run());
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
    button.addClassName("sw-make");
    Button back = new Button(Words.of("studio.scenes.brief"), click -> brief.run());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Div tools = new Div(undo, redo, back);
    tools.addClassName("sw-actions");
    add(
        new H2(Words.of("studio.scenes.title")),
        sum,
        tools,
        list,
        new NewSceneRow(this::add),
        coherence,
        button,
        said);
  }

  /** Shows an ad's scenes, without telling of it as a change. */
  void show(AdDocument planned) {
    AdDocument shown = document;
    document = planned;
    if (!planned.equals(shown)) {
      draw(planned, shown);
      coherence.show(planned);
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
        card(i).show(scene);
      } else {
        SceneCard card =
            new SceneCard(typed.of(scene.id()), i, scenes.size(), scene, new Edits(scene.id()));
        list.add(card);
        if (frames.containsKey(scene.id())) {
          card.thumb().show(frames.get(scene.id()));
        }
      }
    }
    frames.keySet().retainAll(ids(planned));
  }

  @Override
  public void drawn(String scene, byte[] jpeg) {
    int index = index(scene);
    if (index >= 0) { // it may be gone by now
      frames.put(scene, jpeg);
      card(index).thumb().show(jpeg);
    }
  }

  @Override
  public void failed() {
    for (int i = 0; i < list.getComponentCount(); i++) {
      card(i).thumb().fail();
    }
  }

  private SceneCard card(int index) {
    return (SceneCard) list.getComponentAt(index);
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
      if (apply(ad -> SceneEdits.move(ad, id, by))) {
        card(tell("studio.scenes.moved", id)).focusMove(by);
      }
    }

    @Override
    public void dropped(String other) {
      int from = index(other); // -1 if it is no scene of this ad any more
      int by = index(id) - from;
      if (from >= 0 && by != 0 && apply(ad -> SceneEdits.move(ad, other, by))) {
        card(tell("studio.scenes.moved", other)).focusTitle();
      }
    }

    @Override
    public void timed(boolean longer) {
      apply(ad -> SceneEdits.lengthen(ad, id, longer ? STEP : -STEP));
    }

    @Override
    public void lookedDifferent() {
      if (apply(ad -> SceneEdits.anotherLook(ad, id, designs))) {
        tell("studio.scenes.looked", id);
      }
    }

    @Override
    public void duplicated() {
      if (apply(ad -> NewScenes.duplicate(ad, id))) {
        card(tell("studio.scenes.duplicated", id) + 1).focusTitle();
      }
    }

    @Override
    public void split() {
      if (apply(ad -> NewScenes.split(ad, id, designs))) {
        card(tell("studio.scenes.split.done", id) + 1).focusTitle();
      }
    }

    @Override
    public void followed() {
      follow(id, null);
    }

    @Override
    public void removed() {
      int index = index(id);
      if (apply(ad -> SceneEdits.remove(ad, id))) {
        int left = list.getComponentCount();
        said.setText(Words.of("studio.scenes.removed", left));
        card(Math.min(index, left - 1)).focusTitle();
      }
    }
  }

  /** A scene more where one is missed. */
  private void add(@Nullable SceneRole role) {
    if (document != null) {
      follow(NewScenes.place(document), role);
    }
  }

  /** Has a new scene come after another one. */
  private void follow(String id, @Nullable SceneRole asked) {
    boolean added =
        apply(ad -> {
          SceneRole role = asked == null ? NewScenes.role(ad) : asked;
          return NewScenes.add(ad, id, role, ad.brand().name(), designs);
        });
    if (added) {
      card(tell("studio.scenes.added", id) + 1).focusHeadline();
    }
  }

  private int index(String id) {
    return document == null ? -1 : ids(document).indexOf(id);
  }

  /**
   * Says what was done with a scene to those who do not see it.
   *
   * @return where the scene is now
   */
  private int tell(String key, String id) {
    int index = index(id);
    said.setText(Words.of(key, index + 1, list.getComponentCount()));
    return index;
  }

  /** Whether the edit could be made. */
  private boolean apply(UnaryOperator<AdDocument> edit) {
    AdDocument now = document;
    if (now == null) {
      return false;
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
      return true;
    } catch (Impossible e) {
      Notice.problem(Words.of("studio.scenes.impossible", Said.of(e.sentence())));
      draw(now, now); // what was refused is not shown any more
      return false;
    }
  }

  /** Leads to a scene. */
  private void visit(String id) {
    int index = index(id);
    if (index >= 0) {
      card(index).focusTitle();
    }
  }

  /** Takes over scenes that were changed elsewhere on this screen; can be undone. */
  void change(AdDocument other) {
    apply(ad -> other);
  }

  /** What the scenes are now, if there are any. */
  Optional<AdDocument> scenes() {
    return Optional.ofNullable(document);
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  void undo() {
    step(before, after);
  }

  void redo() {
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
