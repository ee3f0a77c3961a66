package app.spotwright.studio;

import app.spotwright.design.Time;
import app.spotwright.design.Words;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.media.Sentence;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ad being made: what is being done, one bar for each clip, the time, and what was lost. */
final class MakingPanel extends Section {
  private final MediaLinks links;
  private final Clock clock;
  private final H2 title = new H2();
  private final ProgressBar bar = new ProgressBar(0, 100);
  private final Paragraph times = new Paragraph();
  private final Div strip = new Div();
  private final UnorderedList losses = new UnorderedList();
  private final Button stop;
  private final Map<String, Tile> tiles = new LinkedHashMap<>();

  MakingPanel(MediaLinks links, Clock clock, Runnable cancel) {
    this.links = links;
    this.clock = clock;
    addClassName("sw-making");
    title.getElement().setAttribute("aria-live", "polite");
    times.addClassName("sw-times");
    strip.addClassName("sw-strip");
    strip.getElement().setAttribute("role", "list");
    losses.addClassName("sw-losses");
    bar.getElement().setAttribute("aria-label", Words.of("studio.making.bar"));
    stop = new Button(Words.of("studio.making.cancel"), click -> ask(cancel));
    add(title, bar, times, strip, losses, new Paragraph(Words.of("studio.making.leave")), stop);
  }

  /** Shows how it goes now. */
  void show(GenerationView view) {
    title.setText(headline(view));
    bar.setIndeterminate(view.state() == GenerationState.PENDING);
    bar.setValue(view.percent());
    times.setText(times(view));
    for (ClipLine clip : view.clips()) {
      tiles.computeIfAbsent(clip.scene(), scene -> tile(clip)).show(clip);
    }
    losses.removeAll();
    for (Degradation degradation : view.degradations()) {
      losses.add(new ListItem(Said.of(degradation.sentence())));
    }
    losses.setVisible(!view.degradations().isEmpty());
    stop.setEnabled(
        view.state() == GenerationState.PENDING || view.state() == GenerationState.RUNNING);
  }

  private static String headline(GenerationView view) {
    return switch (view.state()) {
      case PENDING -> Words.of("studio.making.waiting", view.place());
      case CANCELLING -> Words.of("studio.making.cancelling");
      case RUNNING, COMPLETED, FAILED, CANCELLED ->
          Words.of("studio.making.stage", Said.of(Sentence.of(view.stage())), view.percent());
    };
  }

  private String times(GenerationView view) {
    @Nullable Instant started = view.startedAt();
    if (started == null) {
      return Words.of("studio.making.since", Time.ago(view.orderedAt(), clock.instant()));
    }
    String elapsed = Time.clock(Duration.between(started, clock.instant()));
    @Nullable Duration left = view.remaining();
    return left == null
        ? Words.of("studio.making.elapsed", elapsed)
        : Words.of("studio.making.remaining", elapsed, Time.clock(left));
  }

  private Tile tile(ClipLine clip) {
    Tile tile = new Tile(clip, tiles.size() + 1);
    strip.add(tile);
    return tile;
  }

  private static void ask(Runnable cancel) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Words.of("studio.making.cancel.ask"));
    dialog.setText(Words.of("studio.making.cancel.what"));
    dialog.setCancelable(true);
    dialog.setCancelText(Words.of("studio.making.cancel.no"));
    dialog.setConfirmText(Words.of("studio.making.cancel.yes"));
    dialog.addConfirmListener(event -> cancel.run());
    dialog.open();
  }

  /** One clip. */
  private final class Tile extends Div {
    private final Div picture = new Div();
    private final ProgressBar progress = new ProgressBar(0, 100);
    private @Nullable String shown;

    Tile(ClipLine clip, int number) {
      addClassName("sw-tile");
      getElement().setAttribute("role", "listitem");
      picture.addClassName("sw-tile-picture");
      Span name = new Span(Words.of("studio.making.scene", number, SceneTitle.of(clip)));
      progress.getElement().setAttribute("aria-label", name.getText());
      add(picture, name, progress);
    }

    void show(ClipLine clip) {
      progress.setValue(clip.percent());
      @Nullable String thumbnail = clip.thumbnail();
      if (thumbnail != null && !thumbnail.equals(shown)) {
        picture.removeAll();
        picture.add(new Image(links.view(new MediaKey(thumbnail)), ""));
        shown = thumbnail;
      }
    }
  }
}
