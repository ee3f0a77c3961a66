package app.spotwright.account.ui;

import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A part of the settings: what it is for, its fields, and what came of the last click. */
public abstract class Section extends com.vaadin.flow.component.html.Section {
  private final Div outcome = new Div();

  /**
   * @param key of its words: {@code .title} and {@code .lead} are there
   * @param values in its title
   */
  protected Section(String key, Object... values) {
    addClassName("sw-settings-section");
    H2 title = new H2(Words.of(key + ".title", values));
    title.setId(key.replace('.', '-'));
    getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
    Paragraph lead = new Paragraph(Words.of(key + ".lead"));
    outcome.addClassName("sw-outcome");
    outcome.getElement().setAttribute("role", "status");
    add(title, lead);
  }

  /** Says what came of it. */
  protected final void outcome(String words) {
    outcome.setText(words);
  }

  /** A button below the fields; what came of it appears beside it. */
  protected final Div acts(String key, Runnable act, Object... values) {
    Button button = new Button(Words.of(key, values), _ -> act.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    Div row = new Div(button, outcome);
    row.addClassName("sw-acts");
    return row;
  }
}
