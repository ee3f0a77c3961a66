package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.design.Words;
import app.spotwright.storage.MediaKey;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The brand's logo: one picture, shown as it is. */
final class LogoField extends Div {
  private final FormParts parts;
  private final Runnable changed;
  private final Upload upload;
  private final Div shown = new Div();
  private final Paragraph problem = new Paragraph();
  private AdRequest.@Nullable Upload logo;

  /**
   * @param changed told of another logo, or of none any more
   */
  LogoField(FormParts parts, UUID workspace, Runnable changed) {
    this.parts = parts;
    this.changed = changed;
    addClassName("sw-logo");
    shown.addClassName("sw-logo-shown");
    problem.addClassName("sw-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    upload = new Upload(new PhotoUpload(parts.intake(), workspace, this::take, this::refuse));
    PhotoField.takesPictures(upload, parts.intake().mostBytes());
    upload.setMaxFiles(1);
    upload.addFileRejectedListener(event ->
        refuse(Words.of("studio.photos.rejected", event.getFileName(), event.getErrorMessage())));
    Span hint = new Span(Words.of("studio.brands.logo.hint"));
    hint.addClassName("sw-hint");
    add(new Span(Words.of("studio.brands.logo")), shown, upload, problem, hint);
  }

  AdRequest.@Nullable Upload logo() {
    return logo;
  }

  void show(AdRequest.@Nullable Upload given) {
    logo = given;
    shown.removeAll();
    upload.setVisible(given == null);
    if (given != null) {
      Button remove = new Button(Words.of("studio.brands.logo.remove"), click -> drop());
      remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      shown.add(new Image(parts.links().view(new MediaKey(given.key())), given.name()), remove);
    }
  }

  private void take(AdRequest.Upload kept) {
    problem.setVisible(false);
    upload.clearFileList();
    show(kept);
    changed.run();
  }

  private void drop() {
    show(null);
    changed.run();
  }

  private void refuse(String why) {
    upload.clearFileList();
    problem.setText(why);
    problem.setVisible(true);
  }
}
