package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.media.AspectRatio;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** One of an ad's shapes to look at; one is always chosen. */
final class ShapeSwitch extends RadioButtonGroup<AspectRatio> {
  /**
   * @param shapes to choose from, the first of which is chosen
   * @param chosen told when somebody chooses another
   */
  ShapeSwitch(List<AspectRatio> shapes, Consumer<AspectRatio> chosen) {
    addClassName("sw-shapes");
    setAriaLabel(Words.of("studio.shapes"));
    setItems(shapes);
    setItemLabelGenerator(AspectRatio::label);
    if (!shapes.isEmpty()) {
      setValue(shapes.getFirst());
    }
    addValueChangeListener(change -> chosen.accept(change.getValue()));
  }
}
