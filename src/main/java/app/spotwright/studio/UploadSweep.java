package app.spotwright.studio;

import app.spotwright.account.Accounts;
import app.spotwright.ad.revision.Ads;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import app.spotwright.storage.UploadNames;
import app.spotwright.tasks.RecurringWork;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes uploads that no revision of any ad names, nor anything else: of photos that were taken
 * out of a draft, or whose form was left before it was saved.
 *
 * <p>A form that is open may still name them, so what counts is not how old a file is but how long
 * nobody has named it, at every look. The store is asked before the ads are: what is uploaded and
 * named in between is not among what the store had. The row that says so goes a turn after the
 * file, so that a crash in between only means that the file is removed again.
 */
@Component
class UploadSweep implements RecurringWork {
  /** Longer than any session: no form is open that long without saving what it has. */
  static final Duration UNNAMED = Duration.ofDays(2);

  private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);

  private final Accounts accounts;
  private final Ads ads;
  private final MediaStore store;
  private final UnnamedUploads unnamed;
  private final List<UploadNames> others;
  private final Clock clock;

  UploadSweep(
      Accounts accounts,
      Ads ads,
      List<UploadNames> others,
      MediaStore store,
      UnnamedUploads unnamed,
      Clock clock) {
    this.accounts = accounts;
    this.ads = ads;
    this.store = store;
    this.unnamed = unnamed;
    this.others = others;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "unnamed-uploads";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch") // one workspace's trouble must not keep the others
  public void run() {
    for (UUID workspace : accounts.workspaces()) {
      try {
        sweep(workspace);
      } catch (IOException | RuntimeException e) {
        // a workspace that was removed meanwhile, or a store that does not answer now
        LOG.warn("the uploads of workspace {} could not be looked over", workspace, e);
      }
    }
  }

  private void sweep(UUID workspace) throws IOException {
    Instant now = clock.instant();
    Set<String> found = lying(workspace);
    found.removeAll(named(workspace));
    Set<String> going = unnamed.note(workspace, found, now, now.minus(UNNAMED));
    if (going.isEmpty()) {
      return;
    }
    going.removeAll(named(workspace)); // as late as possible
    for (String key : going) {
      store.delete(new MediaKey(key));
    }
    LOG.info(
        "{} uploads of workspace {} were named by nothing and are gone", going.size(), workspace);
  }

  private Set<String> named(UUID workspace) {
    Set<String> keys = new HashSet<>(ads.namedUploads(workspace));
    others.forEach(room -> keys.addAll(room.namedUploads(workspace)));
    return keys;
  }

  private Set<String> lying(UUID workspace) throws IOException {
    Set<String> keys = new HashSet<>();
    try (Stream<StoredMedia> all = store.list(MediaKey.uploads(workspace))) {
      all.forEach(media -> keys.add(media.key().path()));
    }
    return keys;
  }
}
