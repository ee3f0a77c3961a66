package app.spotwright.studio;

import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.design.Words;
import app.spotwright.engine.copy.SpokenTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One scene in the list: what is seen and heard in it, and for how long. */
final class SceneCard extends ListItem {
  private static final int TYPING = 700;
  private static final int LONGEST_WORDS = 120;
  private static final int LONGEST_NARRATION = 1_000;

  private final Listener listener;
  private final int number;
  private final H3 title = new H3();
  private final TextField kicker = new TextField(Words.of("studio.scenes.kicker"));
  private final TextField headline = new TextField(Words.of("studio.scenes.headline"));
  private final TextField support = new TextField(Words.of("studio.scenes.support"));
  private final TextField button = new TextField(Words.of("studio.scenes.button"));
  private final TextArea narration = new TextArea(Words.of("studio.scenes.narration"));
  private final Span time = new Span();
  private final Button earlier;
  private final Button later;
  private final SceneThumb thumb;
  private Scene scene;
  private boolean showing;

  /** Hears what is wanted of a scene. */
  interface Listener {
    /** It shows and says something else. */
    void said(Supplier<Overlay> overlay, String narration);

    /** It comes earlier (by -1) or later (by 1). */
    void moved(int by);

    /** Another one, by its id, was dragged here. */
    void dropped(String other);

    /** It takes half a second more, or less. */
    void timed(boolean longer);

    /** It is drawn in another way. */
    void lookedDifferent();

    /** It comes twice. */
    void duplicated();

    /** It becomes two. */
    void split();

    /** A new one comes after it. */
    void followed();

    /** It goes. */
    void removed();
  }

  /**
   * @param typed keeps what is typed here in the browser's tab
   * @param index from 0
   * @param count of all scenes
   */
  SceneCard(TypedText typed, int index, int count, Scene scene, Listener listener) {
    this.listener = listener;
    this.scene = scene;
    number = index + 1;
    addClassName("sw-scene");
    time.addClassName("sw-scene-time");
    title.getElement().setAttribute("tabindex", "-1");
    Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    fields.put("kicker", kicker);
    fields.put("headline", headline);
    fields.put("support", support);
    fields.put("button", button);
    fields.put("narration", narration);
    kicker.setVisible(!scene.overlay().kicker().isEmpty());
    button.setVisible(!scene.overlay().button().isEmpty());
    narration.setMaxLength(LONGEST_NARRATION);
    for (TextField field : new TextField[] {kicker, headline, support, button}) {
      field.setMaxLength(LONGEST_WORDS);
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(TYPING);
      field.addValueChangeListener(event -> tell());
    }
    narration.setValueChangeMode(ValueChangeMode.LAZY);
    narration.setValueChangeTimeout(TYPING);
    narration.addValueChangeListener(event -> tell());
    typed.keep(fields);
    Div head = new Div(title, time);
    head.addClassName("sw-scene-head");
    draggable(head);
    earlier = tool("earlier", () -> listener.moved(-1));
    earlier.setEnabled(index > 0);
    later = tool("later", () -> listener.moved(1));
    later.setEnabled(index < count - 1);
    thumb = new SceneThumb(number);
    Div words = new Div(kicker, headline, support, button, narration);
    words.addClassName("sw-scene-words");
    Div body = new Div(thumb, words);
    body.addClassName("sw-scene-body");
    add(head, body, tools(count));
    show(scene);
  }

  /** By its head, so that words in the fields can still be marked with the mouse. */
  private void draggable(Div head) {
    DragSource<Div> source = DragSource.create(head);
    source.setEffectAllowed(EffectAllowed.MOVE);
    source.setDragData(scene.id());
    head.getElement().setAttribute("title", Words.of("studio.scenes.drag"));
    DropTarget<SceneCard> target = DropTarget.create(this);
    target.setDropEffect(DropEffect.MOVE);
    target.addDropListener(drop -> {
      if (drop.getDragData().orElse(null) instanceof String other) {
        listener.dropped(other);
      }
    });
  }

  private Div tools(int count) {
    Button shorter = tool("shorter", () -> listener.timed(false));
    Button longer = tool("longer", () -> listener.timed(true));
    Button remove = tool("remove", listener::removed);
    for (Button tool : new Button[] {shorter, longer, remove}) {
      tool.setEnabled(count > 1);
    }
    Button look = tool("look", listener::lookedDifferent);
    Div tools = new Div(earlier, later, shorter, longer, look, more(), remove);
    tools.addClassName("sw-actions");
    return tools;
  }

  /** What makes more scenes of it. */
  private MenuBar more() {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    MenuItem more = bar.addItem(Words.of("studio.scenes.more"));
    more.setAriaLabel(Words.of("studio.scenes.tool", Words.of("studio.scenes.more"), number));
    SubMenu menu = more.getSubMenu();
    menu.addItem(Words.of("studio.scenes.duplicate"), click -> listener.duplicated());
    menu.addItem(Words.of("studio.scenes.split"), click -> listener.split());
    menu.addItem(Words.of("studio.scenes.follow"), click -> listener.followed());
    return bar;
  }

  private Button tool(String key, Runnable act) {
    Button tool = new Button(Words.of("studio.scenes." + key), click -> act.run());
    tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    tool.setAriaLabel(Words.of("studio.scenes.tool", Words.of("studio.scenes." + key), number));
    return tool;
  }

  /** How it looks. */
  SceneThumb thumb() {
    return thumb;
  }

  /** Goes on where it was moved from: with the same button, as long as there is room that way. */
  void focusMove(int by) {
    Button used = by < 0 ? earlier : later;
    Button other = by < 0 ? later : earlier;
    (used.isEnabled() ? used : other).focus();
  }

  /** Where to read on after something was done with scenes. */
  void focusTitle() {
    title.getElement().callJsFunction("focus");
  }

  /** Where the first words of a new scene are written. */
  void focusHeadline() {
    headline.focus();
    headline.getElement().executeJs("this.inputElement.select()");
  }

  /** Shows the scene as it is now, without telling of it as a change. */
  void show(Scene now) {
    showing = true;
    if (!now.equals(scene)) {
      thumb.await();
    }
    scene = now;
    title.setText(Words.of("studio.scenes.scene", number, Words.of("role." + now.role())));
    kicker.setValue(now.overlay().kicker());
    headline.setValue(now.overlay().headline());
    support.setValue(now.overlay().support());
    button.setValue(now.overlay().button());
    narration.setValue(now.narration());
    showing = false;
    showTime();
  }

  /** How long it is, and whether what is said fits in. */
  private void showTime() {
    double seconds = scene.slot().seconds();
    double spoken = SpokenTime.seconds(scene.narration());
    boolean tooLong = SpokenTime.hurries(scene.narration(), seconds);
    time.setText(
        Words.of(
            tooLong ? "studio.scenes.too-long" : "studio.scenes.seconds",
            tenths(seconds),
            tenths(spoken)));
    time.setClassName("sw-careful", tooLong);
  }

  /** To a tenth, as numbers are written in words for people. */
  static double tenths(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }

  private void tell() {
    if (!showing) {
      Overlay former = scene.overlay();
      listener.said(
          () ->
              new Overlay(
                  kicker.getValue(),
                  headline.getValue(),
                  support.getValue(),
                  former.points(),
                  button.getValue()),
          narration.getValue());
    }
  }
}
