package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.design.Words;
import app.spotwright.storage.MediaKey;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The product's photos: drop them, see them, say which to show as they are. */
final class PhotoField extends Div {
  private static final int MOST = 10;

  private final FormParts parts;
  private final UUID workspace;
  private final Listener listener;
  private final List<Upload> photos = new ArrayList<>();
  private final Map<String, Sketches.Look> looks = new HashMap<>();
  private final Map<String, Sketches.Sketch> pending = new HashMap<>();
  private final Div cards = new Div();
  private final Paragraph problem = new Paragraph();
  private final com.vaadin.flow.component.upload.Upload upload;

  PhotoField(FormParts parts, UUID workspace, Listener listener) {
    this.parts = parts;
    this.workspace = workspace;
    this.listener = listener;
    addClassName("sw-photos");
    cards.addClassName("sw-photo-cards");
    problem.addClassName("sw-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    upload =
        new com.vaadin.flow.component.upload.Upload(
            new PhotoUpload(parts.intake(), workspace, this::added, this::refuse));
    takesPictures(upload, parts.intake().mostBytes());
    upload.setMaxFiles(MOST);
    upload.addFileRejectedListener(event ->
        refuse(Words.of("studio.photos.rejected", event.getFileName(), event.getErrorMessage())));
    add(new Span(Words.of("studio.photos.label")), cards, upload, problem);
  }

  /** Has a field take pictures only, and say so in words for people. */
  static void takesPictures(com.vaadin.flow.component.upload.Upload field, int mostBytes) {
    field.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
    field.setMaxFileSize(mostBytes);
    field.setI18n(words(PhotoIntake.megabytes(mostBytes)));
  }

  /** Hears what happens to the photos. */
  interface Listener {
    /** There is another photo, or one less, or one is to be shown in another way. */
    void changed();

    /** This is seen of the product in the main photo. */
    void sees(Sketches.Look main);
  }

  List<Upload> photos() {
    return List.copyOf(photos);
  }

  void show(List<Upload> given) {
    photos.clear();
    photos.addAll(given);
    redraw();
  }

  private void added(Upload kept) {
    problem.setVisible(false);
    if (photos.size() >= MOST) {
      refuse(Words.of("studio.photos.too-many", MOST));
      return;
    }
    photos.add(kept);
    upload.clearFileList();
    redraw();
    listener.changed();
  }

  private void refuse(String why) {
    upload.clearFileList();
    problem.setText(why);
    problem.setVisible(true);
  }

  private void redraw() {
    cards.removeAll();
    for (int i = 0; i < photos.size(); i++) {
      cards.add(card(i));
    }
  }

  private Div card(int index) {
    Upload photo = photos.get(index);
    Div pictures = new Div(new Image(parts.links().view(new MediaKey(photo.key())), photo.name()));
    pictures.addClassName("sw-photo-pair");
    look(photo, pictures, index == 0);
    Checkbox original = new Checkbox(Words.of("studio.photos.original"), !photo.cutout());
    original.addValueChangeListener(event -> {
      photos.set(index, new Upload(photo.key(), photo.name(), !event.getValue()));
      listener.changed();
    });
    Button remove =
        new Button(
            Words.of("studio.photos.remove"),
            click -> {
              photos.remove(index);
              redraw();
              listener.changed();
            });
    remove.setAriaLabel(Words.of("studio.photos.remove.name", photo.name()));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    Div card = new Div(pictures, original, remove);
    card.addClassName("sw-photo-card");
    return card;
  }

  /** The cut-out beside the photo, as soon as there is one. */
  private void look(Upload photo, Div pictures, boolean main) {
    Sketches.Look known = looks.get(photo.key());
    if (known != null) {
      show(known, pictures, main);
      return;
    }
    UI ui = UI.getCurrent();
    Sketches.Sketch former =
        pending.put(
            photo.key(),
            parts
                .sketches()
                .look(
                    workspace,
                    photo,
                    look ->
                        Screens.update(
                            ui,
                            () -> {
                              pending.remove(photo.key());
                              looks.put(photo.key(), look);
                              show(look, pictures, main);
                            })));
    if (former != null) {
      former.cancel(); // it would be shown in a card that is gone
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    pending.values().forEach(Sketches.Sketch::cancel);
    pending.clear();
  }

  private void show(Sketches.Look look, Div pictures, boolean main) {
    byte[] png = look.png();
    Image cutout =
        new Image(
            DownloadHandler.fromInputStream(event ->
                new DownloadResponse(
                    new ByteArrayInputStream(png), "cut-out.png", "image/png", png.length)),
            Words.of(look.cutOut() ? "studio.photos.cut-out" : "studio.photos.whole"));
    cutout.addClassName("sw-cut-out");
    cutout.setTitle(Words.of(look.cutOut() ? "studio.photos.cut-out" : "studio.photos.whole"));
    pictures.add(cutout);
    if (main) {
      listener.sees(look);
    }
  }

  private static UploadI18N words(String most) {
    UploadI18N words = new UploadI18N();
    words.setAddFiles(new UploadI18N.AddFiles().setMany(Words.of("studio.photos.add")));
    words.setDropFiles(new UploadI18N.DropFiles().setMany(Words.of("studio.photos.drop", most)));
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(Words.of("studio.photos.too-big", most))
            .setIncorrectFileType(Words.of("studio.photos.wrong-type"))
            .setTooManyFiles(Words.of("studio.photos.too-many", MOST)));
    words.setUploading(
        new UploadI18N.Uploading()
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(Words.of("studio.photos.unreachable"))
                    .setUnexpectedServerError(Words.of("studio.photos.unreachable"))
                    .setForbidden(Words.of("studio.photos.signed-out"))));
    return words;
  }
}
