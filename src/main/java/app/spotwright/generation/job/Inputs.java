package app.spotwright.generation.job;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.Order;
import app.spotwright.generation.RequestedOrder;
import app.spotwright.generation.Unfinished;
import app.spotwright.generation.UploadFolder;
import app.spotwright.generation.UploadFolder.LostUpload;
import app.spotwright.media.Sentence;
import app.spotwright.storage.MediaStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * What a run is made from: the uploads, copied out of the store into the run's folder, and the
 * order that names them. A document that is kept names them relative to that folder, so that it can
 * be made again from the same uploads, wherever that is.
 */
final class Inputs {
  private final UploadFolder uploads;

  /**
   * @param folder of the run, made if need be
   */
  Inputs(Path folder) {
    uploads = new UploadFolder(folder);
  }

  /**
   * Copies the uploads and gives the order.
   *
   * @param workspace whose uploads they are
   * @throws LostUpload if one is not there any more
   */
  Order order(UUID workspace, Ads.Source source, MediaStore store)
      throws IOException, InterruptedException, LostUpload {
    AdRequest request = source.request();
    uploads.copy(workspace, request, store);
    AdDocument document = source.document();
    return document == null
        ? RequestedOrder.of(request, request.formats(), uploads::file)
        : new Order.WrittenAd(document, uploads.path(), List.of(), false);
  }

  /** See {@link UploadFolder#portable}. */
  AdDocument portable(AdDocument document) {
    return uploads.portable(document);
  }

  /** The same with the names that people know in the place of files that they do not. */
  Unfinished readable(AdRequest request, Unfinished why) {
    Sentence detail = why.detail().map(text -> withoutPaths(request, text));
    return UploadFolder.named(request, new Unfinished(why.reason(), detail));
  }

  private String withoutPaths(AdRequest request, String text) {
    String words = text;
    for (Upload upload : request.uploads()) {
      words = words.replace(uploads.file(upload).toString(), upload.name());
    }
    return words;
  }
}
