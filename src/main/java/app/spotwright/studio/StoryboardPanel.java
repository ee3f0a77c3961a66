package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.design.Words;
import app.spotwright.generation.Unfinished;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key frames of what will be made, drawn anew a moment after each change. */
final class StoryboardPanel extends Section {
  private final Sketches sketches;
  private final UUID workspace;
  private final SceneFrames frames;
  private final ShapeSwitch shapes =
      new ShapeSwitch(List.of(AspectRatio.values()), shape -> draw());
  private final Div picture = new Div();
  private final Paragraph note = new Paragraph();
  private @Nullable Source wanted;
  private @Nullable UI ui;
  private Sketches.@Nullable Sketch sketch;

  /**
   * @param frames told of single scenes
   */
  StoryboardPanel(Sketches sketches, UUID workspace, SceneFrames frames) {
    this.sketches = sketches;
    this.workspace = workspace;
    this.frames = frames;
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
      frames.failed();
      return;
    }
    note.setText(Words.of("studio.storyboard.drawing"));
    sketch = sketches.draw(workspace, source, shapes.getValue(), new Drawing(screen));
  }

  /** What is drawn for this screen. */
  private final class Drawing implements Sketches.Drawn {
    private final UI screen;

    private Drawing(UI screen) {
      this.screen = screen;
    }

    @Override
    public void scene(String id, byte[] jpeg) {
      Screens.update(screen, () -> frames.drawn(id, jpeg));
    }

    @Override
    public void sheet(byte[] jpeg) {
      Screens.update(screen, () -> drawn(jpeg));
    }

    @Override
    public void failed(Optional<Unfinished> why) {
      Screens.update(
          screen,
          () -> {
            frames.failed();
            note.setText(why.map(Said::of).orElseGet(() -> Words.of("studio.storyboard.failed")));
          });
    }
  }

  private void drawn(byte[] jpeg) {
    picture.removeAll();
    picture.add(picture(jpeg, Words.of("studio.storyboard.picture")));
    note.setText(Words.of("studio.storyboard.drawn"));
  }

  /** A picture that is in memory only. */
  static Image picture(byte[] jpeg, String words) {
    return new Image(
        DownloadHandler.fromInputStream(event ->
            new DownloadResponse(
                new ByteArrayInputStream(jpeg), "storyboard.jpg", "image/jpeg", jpeg.length)),
        words);
  }
}
