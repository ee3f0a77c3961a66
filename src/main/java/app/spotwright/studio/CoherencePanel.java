package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.design.Words;
import app.spotwright.scene.Coherence;
import app.spotwright.scene.Coherence.Fix;
import app.spotwright.scene.Coherence.Remark;
import app.spotwright.scene.Cohesor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** How well scenes are one ad, before it is made: a score, what is lacking, what to do about it. */
final class CoherencePanel extends Section {
  private final Cohesor cohesor;
  private final Consumer<AdDocument> change;
  private final Consumer<String> visit;
  private final Span score = new Span();
  private final Paragraph fine = new Paragraph(Words.of("studio.coherence.fine"));
  private final UnorderedList remarks = new UnorderedList();

  /**
   * @param change told of the scenes as somebody has them mended
   * @param visit told of the scene that somebody wants to look at
   */
  CoherencePanel(Cohesor cohesor, Consumer<AdDocument> change, Consumer<String> visit) {
    this.cohesor = cohesor;
    this.change = change;
    this.visit = visit;
    addClassName("sw-coherence");
    score.addClassName("sw-coherence-score");
    fine.addClassName("sw-hint");
    Div head = new Div(new H3(Words.of("studio.coherence.title")), score);
    head.addClassName("sw-scene-head");
    add(head, fine, remarks);
  }

  /** Judges an ad. */
  void show(AdDocument ad) {
    Coherence judged = cohesor.judge(ad);
    score.setText(Words.of("studio.coherence.score", judged.score()));
    score.setClassName("sw-careful", !judged.remarks().isEmpty());
    fine.setVisible(judged.remarks().isEmpty());
    remarks.removeAll();
    remarks.setVisible(!judged.remarks().isEmpty());
    judged.remarks().forEach(remark -> remarks.add(item(remark)));
  }

  private ListItem item(Remark remark) {
    String says = Said.of(remark.says());
    Div ways = new Div();
    ways.addClassName("sw-actions");
    Fix fix = remark.fix();
    if (fix != null) {
      ways.add(way(Said.of(fix.says()), says, () -> change.accept(fix.after())));
    }
    String scene = remark.scene();
    if (scene != null) {
      ways.add(way(Words.of("studio.coherence.visit"), says, () -> visit.accept(scene)));
    }
    return new ListItem(new Span(says), ways);
  }

  /** Many may be called the same: what each is about is said with it. */
  private static Button way(String name, String about, Runnable act) {
    Button way = new Button(name, click -> act.run());
    way.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    way.setAriaLabel(name + ": " + about);
    return way;
  }
}
