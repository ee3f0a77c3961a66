package app.spotwright.storage;

import java.io.IOException;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether photos and videos can be kept: the folder can be written to, or the bucket answers. */
@Component("storageHealthIndicator")
final class StorageHealth extends AbstractHealthIndicator {
  private final MediaStore store;

  StorageHealth(MediaStore store) {
    super("photos and videos cannot be kept");
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) throws IOException {
    store.check();
    builder.up();
  }
}
