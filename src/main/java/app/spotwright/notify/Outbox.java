package app.spotwright.notify;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where mails are dropped. They leave after the transaction that they are about has committed, in
 * the background, so that no screen waits for a mail server and none can tell by the time whether
 * there was something to send. What the server does not take after three attempts is kept in the
 * mail folder. Thread-safe.
 */
public final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int ATTEMPTS = 3;
  private static final int WAITING = 1000;
  private static final int CARRIERS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Carrier carrier;
  private final Carrier folder;
  private final Duration pause;
  private final ThreadPoolExecutor carriers =
      new ThreadPoolExecutor(
          CARRIERS,
          CARRIERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofVirtual().name("mail-", 0).factory(),
          // too many waiting: whoever drops the next one carries it
          new ThreadPoolExecutor.CallerRunsPolicy());

  Outbox(Carrier carrier, Carrier folder, Duration pause) {
    this.carrier = carrier;
    this.folder = folder;
    this.pause = pause;
  }

  /** Sends a mail once the current transaction has committed, or at once if there is none. */
  public void send(Mail mail) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      carriers.execute(() -> deliver(mail));
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            carriers.execute(() -> deliver(mail));
          }
        });
  }

  private void deliver(Mail mail) {
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
          carrier.carry(mail);
          return;
        } catch (IOException e) {
          LOG.warn("'{}': attempt {} failed: {}", mail.subject(), attempt, e.getMessage());
        }
        Thread.sleep(pause.multipliedBy(attempt));
      }
      folder.carry(mail);
    } catch (IOException e) {
      LOG.error("'{}' is lost, its reader has to ask again: {}", mail.subject(), e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void close() throws InterruptedException {
    carriers.shutdown();
    if (!carriers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      carriers.shutdownNow();
    }
  }
}
