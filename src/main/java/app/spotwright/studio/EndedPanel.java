package app.spotwright.studio;

import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** An ad that was not finished: why, that nothing is lost, and what to do. */
final class EndedPanel extends Section {
  /**
   * @param failure why, or empty if somebody stopped it
   * @param again makes it once more
   * @param change goes back to the form
   */
  EndedPanel(Optional<String> failure, Runnable again, Runnable change) {
    addClassName("sw-ended");
    add(
        new H2(Words.of(failure.isPresent() ? "studio.ended.failed" : "studio.ended.cancelled")),
        new Paragraph(failure.orElseGet(() -> Words.of("studio.ended.cancelled.what"))),
        new Paragraph(Words.of("studio.ended.kept")));
    Button once = new Button(Words.of("studio.ended.again"), click -> again.run());
    once.addThemeVariants(ButtonVariant.PRIMARY);
    Div row = new Div(once, new Button(Words.of("studio.ended.change"), click -> change.run()));
    row.addClassName("sw-actions");
    add(row);
  }
}
