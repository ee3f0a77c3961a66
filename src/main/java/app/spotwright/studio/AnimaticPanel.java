package app.spotwright.studio;

import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.design.Words;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.generation.Animatic;
import app.spotwright.media.AspectRatio;
import app.spotwright.sound.PreviewSound;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ad played before it is made: its key frames in their time, at once, with the voice joining
 * line by line and then the music. The browser's part is {@code animatic.js}.
 */
final class AnimaticPanel extends Section {
  private final Sketches sketches;
  private final UUID workspace;
  private final ShapeSwitch shapes =
      new ShapeSwitch(List.of(AspectRatio.values()), shape -> forget());
  private final Button play = new Button(Words.of("studio.animatic.play"), click -> begin());
  private final Div stage = new Div();
  private final Paragraph note = new Paragraph();
  private @Nullable Source source;
  private Sketches.@Nullable Sketch playing;

  AnimaticPanel(Sketches sketches, UUID workspace) {
    this.sketches = sketches;
    this.workspace = workspace;
    addClassName("sw-animatic");
    stage.addClassName("sw-animatic-stage");
    note.addClassName("sw-hint");
    note.getElement().setAttribute("aria-live", "polite");
    add(new H2(Words.of("studio.animatic.title")), shapes, play, stage, note);
    forget();
  }

  /** Another ad, or the same one changed: what was played is not it any more. */
  void show(Source now) {
    if (!now.equals(source)) {
      source = now;
      forget();
    }
  }

  private void forget() {
    stop();
    stage.removeAll();
    stage.setVisible(false);
    play.setVisible(true);
    play.setEnabled(true);
    note.setText(Words.of("studio.animatic.what"));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    attached.getUI().getPage().addJavaScript("animatic.js");
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    stop();
  }

  private void stop() {
    if (playing != null) {
      playing.cancel();
      playing = null;
    }
  }

  private void begin() {
    Source wanted = source;
    if (wanted == null) {
      return;
    }
    UI ui = UI.getCurrent();
    play.setEnabled(false);
    note.setText(Words.of("studio.animatic.drawing"));
    Told told = new Told(ui, wanted);
    playing =
        sketches.play(
            workspace,
            wanted,
            shapes.getValue(),
            told,
            told::ends,
            why ->
                Screens.update(
                    ui,
                    () -> {
                      forget();
                      note.setText(
                          why.map(Said::of).orElseGet(() -> Words.of("studio.storyboard.failed")));
                    }));
  }

  /** Brings what another thread makes onto the screen, unless something else is wanted by then. */
  private final class Told implements Animatic {
    private final UI ui;
    private final Source wanted;
    private boolean speaks;
    private boolean spoken;

    Told(UI ui, Source wanted) {
      this.ui = ui;
      this.wanted = wanted;
    }

    @Override
    public void sees(List<Shot> shots) throws IOException {
      speaks = shots.stream().anyMatch(shot -> !shot.said().isBlank());
      List<byte[]> pictures = new ArrayList<>();
      for (Shot shot : shots) {
        pictures.add(PictureEncoder.jpeg(shot.picture(), PictureEncoder.POSTER_QUALITY));
      }
      update(() -> seen(shots, pictures));
    }

    @Override
    public void hears(double start, Path file) throws IOException {
      byte[] wav = PreviewSound.of(file);
      spoken = true;
      update(() -> heard("voice", start, wav));
    }

    @Override
    public void hearsMusic(Path file) throws IOException {
      byte[] wav = PreviewSound.of(file);
      update(() -> heard("music", 0, wav));
    }

    void ends() {
      update(() ->
          note.setText(
              Words.of(spoken || !speaks ? "studio.animatic.complete" : "studio.animatic.mute")));
    }

    private void update(Runnable change) {
      Screens.update(
          ui,
          () -> {
            if (wanted.equals(source) && !play.isEnabled()) {
              change.run();
            }
          });
    }
  }

  private void seen(List<Animatic.Shot> shots, List<byte[]> pictures) {
    stage.removeAll();
    for (int i = 0; i < shots.size(); i++) {
      Animatic.Shot shot = shots.get(i);
      Image image = new Image(served(pictures.get(i), "scene.jpg", "image/jpeg"), shot.said());
      image.getElement().setAttribute("data-start", String.valueOf(shot.start()));
      image.getElement().setAttribute("data-seconds", String.valueOf(shot.seconds()));
      stage.add(image);
    }
    play.setVisible(false);
    stage.setVisible(true);
    note.setText(Words.of("studio.animatic.speaking"));
    stage
        .getElement()
        .executeJs(
            "window.spotwrightAnimatic(this, $0, $1, $2)",
            Words.of("studio.animatic.start"),
            Words.of("studio.animatic.pause"),
            Words.of("studio.animatic.time"));
  }

  private void heard(String kind, double start, byte[] wav) {
    Element audio = new Element("audio");
    audio.setAttribute("data-kind", kind);
    audio.setAttribute("data-start", String.valueOf(start));
    audio.setAttribute("preload", "auto");
    audio.setAttribute("src", served(wav, kind + ".wav", "audio/wav"));
    stage.getElement().appendChild(audio);
  }

  private static DownloadHandler served(byte[] bytes, String name, String type) {
    return DownloadHandler.fromInputStream(
        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length));
  }
}
