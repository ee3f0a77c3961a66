package app.spotwright.studio;

import app.spotwright.brand.BrandKit;
import app.spotwright.design.Words;
import app.spotwright.studio.BrandSteps.Step;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/**
 * The last step of a brand's wizard: all of it in words, what is missing, and the way back to it.
 */
final class BrandReview extends Div {
  private static final int ADVISED_PHOTOS = 2;

  private final Consumer<Step> go;

  /**
   * @param go told which step is wanted
   */
  BrandReview(BrandKit kit, Consumer<Step> go) {
    this.go = go;
    addClassName("sw-review");
    boolean named = !kit.name().isBlank();
    line(Step.NAME, named ? kit.name() : Words.of("studio.brands.review.no-name"), named);
    boolean described = !kit.description().isBlank();
    line(
        Step.NAME,
        described ? kit.description() : Words.of("studio.brands.review.no-description"),
        described);
    boolean seen = kit.photos().size() >= ADVISED_PHOTOS;
    line(
        Step.PHOTOS,
        Words.of(
            seen ? "studio.brands.review.photos" : "studio.brands.review.few-photos",
            kit.photos().size()),
        seen);
    boolean logo = kit.logo() != null;
    line(
        Step.PHOTOS,
        Words.of(logo ? "studio.brands.review.logo" : "studio.brands.review.no-logo"),
        logo);
    line(
        Step.LOOK,
        Words.of(
            kit.colours().isEmpty()
                ? "studio.brands.review.own-colours"
                : "studio.brands.review.colours",
            kit.colours().size()),
        true);
    line(Step.LOOK, Words.of("studio.brands.review.tone", Words.of("tone." + kit.tone())), true);
  }

  private void line(Step step, String words, boolean done) {
    Span text = new Span(words);
    text.addClassName(done ? "sw-review-done" : "sw-review-open");
    Button change = new Button(Words.of("studio.brands.review.change"), _ -> go.accept(step));
    change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    change.setAriaLabel(
        Words.of("studio.brands.review.change.name", Words.of("studio.brands.step." + step)));
    Div line = new Div(text, change);
    line.addClassName("sw-review-line");
    add(line);
  }
}
