package app.spotwright.account.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers, as requests find out. Told in the log once each time: everything
 * that is open asks again and again. Thread-safe.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  private final AtomicBoolean lasting = new AtomicBoolean();

  /** Somebody was not answered. */
  void met(Exception why) {
    if (lasting.compareAndSet(false, true)) {
      LOG.warn("the database does not answer: requests are told to come again", why);
    }
  }

  /** Somebody was. */
  void over() {
    if (lasting.compareAndSet(true, false)) {
      LOG.info("the database answers again");
    }
  }
}
