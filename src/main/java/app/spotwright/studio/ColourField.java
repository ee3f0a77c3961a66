package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.media.Colour;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** The brand's colours; none at all lets the product choose. */
final class ColourField extends Div {
  private static final int MOST = 4;
  private static final String FIRST = "#ff6b3d";

  private final Runnable changed;
  private final Div swatches = new Div();
  private final Button more;
  private final Div proposals = new Div();
  private final List<String> colours = new ArrayList<>();
  private List<Colour> proposed = List.of();

  ColourField(Runnable changed) {
    this.changed = changed;
    addClassName("sw-colours");
    swatches.addClassName("sw-swatches");
    more =
        new Button(
            Words.of("studio.colours.add"),
            click -> {
              colours.add(FIRST);
              redraw();
              changed.run();
            });
    more.addThemeVariants(ButtonVariant.SMALL);
    Span hint = new Span(Words.of("studio.colours.hint"));
    hint.addClassName("sw-hint");
    proposals.addClassName("sw-proposals");
    add(new Span(Words.of("studio.colours.label")), swatches, proposals, more, hint);
  }

  List<String> colours() {
    return List.copyOf(colours);
  }

  void show(List<String> given) {
    colours.clear();
    colours.addAll(given);
    redraw();
  }

  /** Colours that suit the product, to be taken over with one click. */
  void propose(List<Colour> suitable) {
    proposed = List.copyOf(suitable);
    redraw();
  }

  private void redraw() {
    swatches.removeAll();
    for (int i = 0; i < colours.size(); i++) {
      swatches.add(swatch(i));
    }
    more.setVisible(colours.size() < MOST);
    proposals.removeAll();
    List<String> own = proposed.stream().map(Colour::hex).limit(MOST).toList();
    if (!own.isEmpty() && !own.equals(colours)) {
      proposals.add(proposal(own));
    }
  }

  private Button proposal(List<String> own) {
    Div dots = BrandSpecimen.dots(own);
    Button take =
        new Button(
            Words.of("studio.colours.proposed"),
            dots,
            click -> {
              colours.clear();
              colours.addAll(own);
              redraw();
              changed.run();
            });
    take.addThemeVariants(ButtonVariant.SMALL);
    return take;
  }

  private Div swatch(int index) {
    Input picker = new Input(ValueChangeMode.ON_CHANGE);
    picker.setType("color");
    picker.setValue(colours.get(index));
    picker.getElement().setAttribute("aria-label", Words.of("studio.colours.name", index + 1));
    picker.addValueChangeListener(event -> {
      colours.set(index, event.getValue());
      changed.run();
    });
    Button remove =
        new Button(
            Words.of("studio.colours.remove"),
            click -> {
              colours.remove(index);
              redraw();
              changed.run();
            });
    remove.setAriaLabel(Words.of("studio.colours.remove.name", index + 1));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    Div swatch = new Div(picker, remove);
    swatch.addClassName("sw-swatch");
    return swatch;
  }
}
