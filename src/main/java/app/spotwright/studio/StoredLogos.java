package app.spotwright.studio;

import app.spotwright.ad.LogoImage;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Logos;
import app.spotwright.generation.UploadFolder;
import app.spotwright.media.Fingerprint;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logos in the media store, named as {@link UploadFolder} lays them down. Thread-safe. */
@Component
class StoredLogos implements Logos {
  private static final Logger LOG = LoggerFactory.getLogger(StoredLogos.class);

  private final MediaStore store;

  StoredLogos(MediaStore store) {
    this.store = store;
  }

  @Override
  public Optional<LogoImage> find(UUID workspace, Upload logo) {
    if (!MediaKey.isIn(workspace, logo.key())) {
      return Optional.empty();
    }
    MediaKey key = new MediaKey(logo.key());
    try {
      Optional<StoredMedia> stored = store.find(key);
      if (stored.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = store.open(key, 0, stored.get().bytes())) {
        return Optional.of(new LogoImage(key.fileName(), Fingerprint.of(in.readAllBytes())));
      }
    } catch (IOException e) {
      LOG.warn("a logo could not be read", e);
      return Optional.empty();
    }
  }
}
