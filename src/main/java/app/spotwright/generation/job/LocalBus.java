package app.spotwright.generation.job;

import app.spotwright.generation.ProgressBus;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the listeners of this process, once what happened is committed. Thread-safe. */
class LocalBus implements ProgressBus {
  private static final Logger LOG = LoggerFactory.getLogger(LocalBus.class);

  private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  @Override
  public Listening listen(UUID ad, Runnable listener) {
    listeners.compute(
        ad,
        (key, known) -> {
          Set<Runnable> all = known == null ? ConcurrentHashMap.newKeySet() : known;
          all.add(listener);
          return all;
        });
    return () ->
        listeners.computeIfPresent(
            ad,
            (key, known) -> {
              known.remove(listener);
              return known.isEmpty() ? null : known;
            });
  }

  @Override
  public void changed(UUID ad) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      tell(ad);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            tell(ad);
          }
        });
  }

  /**
   * Each listener in a thread of its own: those who tell are in the middle of something else, a
   * transaction that has just been committed, or the pulse of a run.
   */
  final void tell(UUID ad) {
    for (Runnable listener : listeners.getOrDefault(ad, Set.of())) {
      Thread.ofVirtual().name("progress-of-" + ad).start(() -> tell(ad, listener));
    }
  }

  /** Whoever listens may have missed something. */
  final void tellAll() {
    listeners.keySet().forEach(this::tell);
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // one listener's fault must not cost the others
  private static void tell(UUID ad, Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      LOG.warn("a listener of ad {} failed", ad, e);
    }
  }
}
