package app.spotwright.storage.web;

import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A stored file as Spring serves it, whole or in ranges of bytes. */
final class StoredResource extends AbstractResource {
  private final MediaStore store;
  private final StoredMedia media;

  StoredResource(MediaStore store, StoredMedia media) {
    this.store = store;
    this.media = media;
  }

  @Override
  public String getDescription() {
    return media.key().path();
  }

  @Override
  public String getFilename() {
    return media.key().fileName();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public long contentLength() {
    return media.bytes();
  }

  @Override
  public long lastModified() {
    return media.modifiedAt().toEpochMilli();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return store.open(media.key(), 0, media.bytes());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredResource resource && resource.media.equals(media);
  }

  @Override
  public int hashCode() {
    return media.hashCode();
  }
}
