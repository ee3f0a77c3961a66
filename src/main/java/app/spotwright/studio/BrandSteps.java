package app.spotwright.studio;

import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The way through the wizard of a brand: where somebody is, and where they can go. */
final class BrandSteps extends Nav {
  /** A step of the wizard. */
  enum Step {
    NAME,
    PHOTOS,
    LOOK,
    REVIEW;

    /** How the address calls it. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The step that an address names. */
    static Optional<Step> of(String key) {
      return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }

    Optional<Step> neighbour(int distance) {
      int place = ordinal() + distance;
      return place < 0 || place >= values().length
          ? Optional.empty()
          : Optional.of(values()[place]);
    }
  }

  /**
   * @param now the step that is shown
   * @param go told which one is wanted
   */
  BrandSteps(Step now, Consumer<Step> go) {
    addClassName("sw-steps");
    getElement().setAttribute("aria-label", Words.of("studio.brands.steps"));
    OrderedList list = new OrderedList();
    for (Step step : Step.values()) {
      Button button = new Button(Words.of("studio.brands.step." + step), click -> go.accept(step));
      button.addThemeVariants(ButtonVariant.TERTIARY);
      ListItem item = new ListItem(button);
      if (step == now) {
        item.addClassName("sw-steps-now");
        button.getElement().setAttribute("aria-current", "step");
      }
      list.add(item);
    }
    add(list);
  }
}
