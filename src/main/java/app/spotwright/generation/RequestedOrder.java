package app.spotwright.generation;

import app.spotwright.ad.Brief;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a form asks for, as an order: its pictures are copied out of the media store. */
public final class RequestedOrder {
  private RequestedOrder() {}

  /**
   * The order.
   *
   * @param formats shapes to make
   * @param folder receives the pictures
   * @throws IllegalArgumentException if the request is incomplete; the message is for people
   */
  public static Order of(
      AdRequest request, List<AspectRatio> formats, MediaStore store, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Photo> photos = new ArrayList<>();
    for (Upload photo : request.photos()) {
      photos.add(new Photo(fetched(photo, store, folder), photo.cutout()));
    }
    Upload logo = request.logo();
    return new Order.NewAd(
        photos,
        logo == null ? null : fetched(logo, store, folder),
        request.brand(),
        request.colours().stream().map(Colour::parse).toList(),
        new Brief(
            request.text(),
            request.seconds(),
            request.framework(),
            request.tone(),
            request.callToAction(),
            Locale.ENGLISH),
        formats,
        request.seed(),
        request.voice(),
        request.music(),
        request.captions(),
        request.aiLabel(),
        false);
  }

  private static Path fetched(Upload upload, MediaStore store, Path folder) throws IOException {
    MediaKey key = new MediaKey(upload.key());
    Path file = folder.resolve(key.fileName());
    if (!Files.exists(file)) {
      store.copyTo(key, file);
    }
    return file;
  }
}
