package app.spotwright.studio;

import app.spotwright.brand.BrandChanged;
import app.spotwright.generation.ProgressBus;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells screens of brands what happens to them, wherever that is. Thread-safe. */
@Component
class BrandNews {
  private final ProgressBus bus;

  BrandNews(ProgressBus bus) {
    this.bus = bus;
  }

  @TransactionalEventListener
  void on(BrandChanged changed) {
    bus.changed(changed.brand());
    bus.changed(list(changed.workspace()));
  }

  /** Hears of one brand. */
  ProgressBus.Listening listen(UUID brand, Runnable listener) {
    return bus.listen(brand, listener);
  }

  /** Hears of the list of a workspace's brands. */
  ProgressBus.Listening listenToList(UUID workspace, Runnable listener) {
    return bus.listen(list(workspace), listener);
  }

  /** The workspace's own id stands for the list of its ads. */
  private static UUID list(UUID workspace) {
    return UUID.nameUUIDFromBytes(("brands of " + workspace).getBytes(StandardCharsets.UTF_8));
  }
}
