package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.design.Words;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.SignedLinks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product's photos: drop them, see them, say which to show as they are. */
final class PhotoField extends Div {
  private static final Logger LOG = LoggerFactory.getLogger(PhotoField.class);
  private static final int MOST = 10;
  private static final int MOST_BYTES = 10_000_000;

  private final PhotoIntake intake;
  private final SignedLinks links;
  private final UUID workspace;
  private final Runnable changed;
  private final List<Upload> photos = new ArrayList<>();
  private final Div cards = new Div();
  private final Paragraph problem = new Paragraph();
  private final com.vaadin.flow.component.upload.Upload upload;

  PhotoField(PhotoIntake intake, SignedLinks links, UUID workspace, Runnable changed) {
    this.intake = intake;
    this.links = links;
    this.workspace = workspace;
    this.changed = changed;
    addClassName("sw-photos");
    cards.addClassName("sw-photo-cards");
    problem.addClassName("sw-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    upload =
        new com.vaadin.flow.component.upload.Upload(
            UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
    upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setMaxFiles(MOST);
    upload.setI18n(words());
    upload.addFileRejectedListener(event ->
        refuse(Words.of("studio.photos.rejected", event.getFileName(), event.getErrorMessage())));
    add(new Span(Words.of("studio.photos.label")), cards, upload, problem);
  }

  List<Upload> photos() {
    return List.copyOf(photos);
  }

  void show(List<Upload> given) {
    photos.clear();
    photos.addAll(given);
    redraw();
  }

  /** On the upload's own thread, without the UI's lock: decoding takes a while. */
  private void take(String name, byte[] bytes) {
    UI ui = getUI().orElseThrow();
    try {
      Upload kept = intake.take(workspace, name, bytes);
      ui.access(() -> added(kept));
    } catch (UnreadablePicture e) {
      ui.access(() -> refuse(named(e, name)));
    } catch (IOException e) {
      LOG.error("a photo could not be kept", e);
      ui.access(() -> refuse(Words.of("studio.photos.not-kept", name)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The sentence with the name that its owner knows instead of a path of ours. */
  private static String named(UnreadablePicture e, String name) {
    return String.valueOf(e.getMessage()).replace(e.path().toString(), name);
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
    changed.run();
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
    Image picture = new Image(links.view(new MediaKey(photo.key())), photo.name());
    Checkbox original = new Checkbox(Words.of("studio.photos.original"), !photo.cutout());
    original.addValueChangeListener(event -> {
      photos.set(index, new Upload(photo.key(), photo.name(), !event.getValue()));
      changed.run();
    });
    Button remove =
        new Button(
            Words.of("studio.photos.remove"),
            click -> {
              photos.remove(index);
              redraw();
              changed.run();
            });
    remove.setAriaLabel(Words.of("studio.photos.remove.name", photo.name()));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    Div card = new Div(picture, original, remove);
    card.addClassName("sw-photo-card");
    return card;
  }

  private static UploadI18N words() {
    UploadI18N words = new UploadI18N();
    words.setAddFiles(new UploadI18N.AddFiles().setMany(Words.of("studio.photos.add")));
    words.setDropFiles(new UploadI18N.DropFiles().setMany(Words.of("studio.photos.drop")));
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(Words.of("studio.photos.too-big"))
            .setIncorrectFileType(Words.of("studio.photos.wrong-type"))
            .setTooManyFiles(Words.of("studio.photos.too-many", MOST)));
    return words;
  }
}
