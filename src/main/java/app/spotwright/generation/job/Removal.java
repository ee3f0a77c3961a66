package app.spotwright.generation.job;

import app.spotwright.ad.revision.AdDeleted;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.UploadNames;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes files of ads, and ads with everything that is theirs alone. */
@Component
class Removal {
  private static final Set<String> SHOWN = Set.of("poster.jpg", "preview.mp4");

  private final GenerationRows generations;
  private final Ads ads;
  private final List<UploadNames> others;
  private final MediaStore store;
  private final TransactionTemplate transaction;

  Removal(
      GenerationRows generations,
      Ads ads,
      List<UploadNames> others,
      MediaStore store,
      PlatformTransactionManager transactions) {
    this.generations = generations;
    this.ads = ads;
    this.others = others;
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * The videos of a generation, but for what a dashboard shows. The rows go first, with the ad
   * held: nobody is told that videos stay that are going.
   */
  void removeFiles(GenerationRows.Row row) throws IOException {
    List<Output> going = transaction.execute(status -> forgotten(row));
    for (Output output : going == null ? List.<Output>of() : going) {
      store.delete(new MediaKey(output.key()));
    }
  }

  private List<Output> forgotten(GenerationRows.Row row) {
    if (ads.hold(row.workspace(), row.ad()).keep()) {
      return List.of();
    }
    List<Output> going =
        generations.outputs(row.id()).stream()
            .filter(output -> !SHOWN.contains(output.name()))
            .toList();
    going.forEach(output -> generations.dropOutput(row.id(), output.name()));
    return going;
  }

  /** A deleted ad, for good; what a crash leaves of its files goes the next time. */
  void purge(AdDeleted gone) throws IOException {
    for (Upload upload : ads.ownUploads(gone.workspace(), gone.ad())) {
      if (!isNamedElsewhere(gone.workspace(), upload)) {
        store.delete(new MediaKey(upload.key()));
      }
    }
    store.deleteAll(MediaKey.ad(gone.workspace(), gone.ad()));
    ads.purge(gone.workspace(), gone.ad());
  }

  /** By a brand, for instance. */
  private boolean isNamedElsewhere(UUID workspace, Upload upload) {
    return others.stream().anyMatch(room -> room.namedUploads(workspace).contains(upload.key()));
  }
}
