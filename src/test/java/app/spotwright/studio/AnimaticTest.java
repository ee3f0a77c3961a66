package app.spotwright.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.ad.AdDocument;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An ad is watched and heard before anything is rendered. */
class AnimaticTest extends ScenesOnScreen {
  @Test
  void scenesAreSeenInTheirTimeBeforeAnythingIsRendered() throws Exception {
    planned();
    click("Play");
    untilShown(() -> words().contains("as captions")); // no voice is set up here

    AdDocument document = document();
    List<Image> shots = find(Image.class, panel()).all();
    assertThat(shots).hasSameSizeAs(document.scenes());
    double at = 0;
    for (int i = 0; i < shots.size(); i++) {
      assertThat(number(shots.get(i).getElement(), "data-start")).isCloseTo(at, within(0.001));
      at += document.scenes().get(i).slot().seconds();
      assertThat(shots.get(i).getAlt()).hasValue(document.scenes().get(i).narration());
    }
    assertThat(at).isCloseTo(15, within(0.001));
    assertThat(sounds("music")).hasSize(1);

    headline(0).setValue("Another line");
    assertThat(find(Image.class, panel()).all()).as("what is not it any more").isEmpty();
    assertThat(find(Button.class).withText("Play").single().isEnabled()).isTrue();
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private List<Element> sounds(String kind) {
    return find(AnimaticPanel.class)
        .single()
        .getElement()
        .getChildren()
        .flatMap(Element::getChildren)
        .filter(child -> !child.isTextNode() && child.getTag().equals("audio"))
        .filter(child -> child.getAttribute("data-kind").equals(kind))
        .toList();
  }

  private AnimaticPanel panel() {
    return find(AnimaticPanel.class).single();
  }

  private String words() {
    return panel().getElement().getTextRecursively();
  }
}
