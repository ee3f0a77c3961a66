package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.SceneChange;
import app.spotwright.ad.revision.AdVersion;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.design.Time;
import app.spotwright.design.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the scenes of an ad were before they became what they are: to be compared, and gone back to.
 * Read when somebody looks.
 */
final class VersionsPanel extends Details {
  private final Function<SavedAd, List<AdVersion>> versions;
  private final IntConsumer back;
  private final Div content = new Div();
  private @Nullable SavedAd shown;

  /**
   * @param versions finds an ad's
   * @param back asked to go back to one, by its number
   */
  VersionsPanel(Function<SavedAd, List<AdVersion>> versions, IntConsumer back) {
    this.versions = versions;
    this.back = back;
    addClassName("sw-versions");
    setSummaryText(Words.of("studio.versions.title"));
    add(content);
    setVisible(false);
    addOpenedChangeListener(event -> draw());
  }

  /** Shows an ad's; nothing as long as it is being made, or has none. */
  void show(SavedAd saved) {
    boolean same = shown != null && shown.equals(saved);
    shown = saved;
    setVisible(saved.revision() > 1 && !saved.state().isUnderWay());
    if (!same) {
      draw();
    }
  }

  private void draw() {
    content.removeAll();
    SavedAd now = shown;
    if (now == null || !isOpened()) {
      return;
    }
    List<AdVersion> all = versions.apply(now);
    content.add(
        new Paragraph(Words.of(all.isEmpty() ? "studio.versions.none" : "studio.versions.lead")));
    OrderedList list = new OrderedList();
    all.forEach(version -> list.add(item(version, now)));
    content.add(list);
  }

  private ListItem item(AdVersion version, SavedAd now) {
    AdDocument then = version.document();
    H3 name =
        new H3(
            Words.of(
                "studio.versions.version",
                version.number(),
                Time.moment(version.begun(), getLocale()),
                then.scenes().size(),
                then.brief().seconds()));
    Button button =
        new Button(Words.of("studio.versions.back"), click -> back.accept(version.number()));
    button.setAriaLabel(Words.of("studio.versions.back.name", version.number()));
    button.addThemeVariants(ButtonVariant.SMALL);
    AdDocument document = now.document();
    return new ListItem(name, document == null ? scenes(then) : changes(then, document), button);
  }

  /** Where nothing can be compared. */
  private static Component scenes(AdDocument then) {
    UnorderedList list = new UnorderedList();
    then.scenes().forEach(scene -> list.add(new ListItem(VersionWords.of(scene))));
    return new Div(new Paragraph(Words.of("studio.versions.alone")), list);
  }

  private static Component changes(AdDocument then, AdDocument now) {
    List<String> words = new ArrayList<>(VersionWords.ofTheWhole(then, now));
    SceneChange.between(then, now).forEach(change -> words.add(VersionWords.of(change)));
    UnorderedList list = new UnorderedList();
    words.forEach(line -> list.add(new ListItem(line)));
    return list;
  }
}
