package app.spotwright.studio;

import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.design.Words;
import app.spotwright.intake.UnreadablePicture;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes photos from browsers: never more of a file than may be kept, a few at a time, and without
 * the lock of the session, so that no screen waits for the decoder.
 */
final class PhotoUpload implements UploadHandler {
  private static final Logger LOG = LoggerFactory.getLogger(PhotoUpload.class);
  private static final long serialVersionUID = 1L;

  /** Decoders are processes: as many as that at a time, whoever uploads. */
  private static final Semaphore DECODERS = new Semaphore(2);

  /** Files on their way in are held in memory. */
  private static final Semaphore ADMITTED = new Semaphore(16);

  private final transient PhotoIntake intake;
  private final UUID workspace;
  private final transient Consumer<Upload> taken;
  private final transient Consumer<String> refused;

  /**
   * @param taken told of a photo that was kept, with the lock of the session
   * @param refused told why one was not, in words for people, with that lock
   */
  PhotoUpload(
      PhotoIntake intake, UUID workspace, Consumer<Upload> taken, Consumer<String> refused) {
    this.intake = intake;
    this.workspace = workspace;
    this.taken = taken;
    this.refused = refused;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    if (!ADMITTED.tryAcquire()) {
      refuse(event, event.getUI(), Words.of("studio.photos.busy", event.getFileName()));
      return;
    }
    try {
      admitted(event);
    } finally {
      ADMITTED.release();
    }
  }

  private void admitted(UploadEvent event) throws IOException {
    UI ui = event.getUI();
    String name = event.getFileName();
    int most = intake.mostBytes();
    byte[] content;
    try (InputStream in = event.getInputStream()) {
      content = in.readNBytes(most + 1);
    } catch (IOException e) { // the connection is gone, and nothing of the file was kept
      refuse(event, ui, Words.of("studio.photos.broken-off", name));
      return;
    }
    if (content.length > most) {
      String why = Words.of("studio.photos.too-big", PhotoIntake.megabytes(most));
      refuse(event, ui, Words.of("studio.photos.rejected", name, why));
      return;
    }
    try {
      Upload kept = take(name, content);
      Screens.update(ui, () -> taken.accept(kept));
    } catch (UnreadablePicture e) {
      if (e.reason().isPassing()) {
        LOG.warn("a photo could not be decoded", e);
      }
      refuse(event, ui, e.sentence(name).in(ui.getLocale()));
    } catch (IOException e) {
      LOG.error("a photo could not be kept", e);
      refuse(event, ui, Words.of("studio.photos.not-kept", name));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      event.reject();
    }
  }

  private Upload take(String name, byte[] content)
      throws UnreadablePicture, IOException, InterruptedException {
    DECODERS.acquire();
    try {
      return intake.take(workspace, name, content);
    } finally {
      DECODERS.release();
    }
  }

  private void refuse(UploadEvent event, UI ui, String why) {
    event.reject(why);
    Screens.update(ui, () -> refused.accept(why));
  }
}
