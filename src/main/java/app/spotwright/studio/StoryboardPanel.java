package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.design.Words;
import app.spotwright.media.AspectRatio;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key frames of what will be made, drawn anew a moment after each change. */
final class StoryboardPanel extends Section {
  private final Sketches sketches;
  private final UUID workspace;
  private final ShapeSwitch shapes =
      new ShapeSwitch(List.of(AspectRatio.values()), shape -> draw());
  private final Div picture = new Div();
  private final Paragraph note = new Paragraph();
  private @Nullable Source wanted;
  private @Nullable UI ui;
  private Sketches.@Nullable Sketch sketch;

  StoryboardPanel(Sketches sketches, UUID workspace) {
    this.sketches = sketches;
    this.workspace = workspace;
    addClassName("sw-storyboard");
    picture.addClassName("sw-storyboard-picture");
    note.addClassName("sw-hint");
    note.getElement().setAttribute("aria-live", "polite");
    add(new H2(Words.of("studio.storyboard.title")), shapes, picture, note);
  }

  /** Draws a request as soon as it can be. */
  void show(AdRequest request) {
    show(new Source(request, null));
  }

  /** Draws what is asked for, or what is planned once it is. */
  void show(Source source) {
    wanted = source;
    draw();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    ui = attached.getUI();
    draw();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    ui = null;
    stop();
  }

  private void stop() {
    if (sketch != null) {
      sketch.cancel();
      sketch = null;
    }
  }

  private void draw() {
    Source source = wanted;
    UI screen = ui;
    if (source == null || screen == null) {
      return;
    }
    AdRequest request = source.request();
    stop();
    if (request.photos().isEmpty() || request.text().isBlank() || request.brand().isBlank()) {
      note.setText(Words.of("studio.storyboard.missing"));
      return;
    }
    note.setText(Words.of("studio.storyboard.drawing"));
    sketch =
        sketches.draw(
            workspace,
            source,
            shapes.getValue(),
            jpeg -> Screens.update(screen, () -> drawn(jpeg)),
            why ->
                Screens.update(
                    screen,
                    () ->
                        note.setText(
                            why.map(Said::of)
                                .orElseGet(() -> Words.of("studio.storyboard.failed")))));
  }

  private void drawn(byte[] jpeg) {
    Image image =
        new Image(
            DownloadHandler.fromInputStream(event ->
                new DownloadResponse(
                    new ByteArrayInputStream(jpeg), "storyboard.jpg", "image/jpeg", jpeg.length)),
            Words.of("studio.storyboard.picture"));
    picture.removeAll();
    picture.add(image);
    note.setText(Words.of("studio.storyboard.drawn"));
  }
}
