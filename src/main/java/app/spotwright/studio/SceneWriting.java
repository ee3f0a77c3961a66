package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.RequestedOrder;
import app.spotwright.generation.Stage;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Has the scenes of a draft written, so that they can be changed before they are made. */
final class SceneWriting {
  private SceneWriting() {}

  /**
   * Begins; a draft that is incomplete is refused in words.
   *
   * @param written told of the scenes, with the screen's lock
   */
  static void begin(Sketches sketches, SavedAd saved, UI ui, Consumer<AdDocument> written) {
    try {
      RequestedOrder.require(saved.request());
    } catch (RefusedOrder e) {
      Notice.problem(Said.of(e));
      return;
    }
    Notice.done(Words.of("studio.scenes.writing"));
    sketches.plan(
        saved.workspace(),
        saved.request(),
        document -> Screens.update(ui, () -> written.accept(document)),
        less -> Screens.update(ui, () -> tell(less)),
        why ->
            Screens.update(
                ui,
                () ->
                    Notice.problem(
                        why.map(Said::of).orElseGet(() -> Words.of("studio.storyboard.failed")))));
  }

  /** That a photo is framed is seen at once; who wrote the words is not. */
  private static void tell(Degradation less) {
    if (less.stage() == Stage.PLANNING) {
      Notice.problem(Said.of(less.sentence()));
    }
  }
}
