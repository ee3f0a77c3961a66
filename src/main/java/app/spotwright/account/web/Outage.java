package app.spotwright.account.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether the database answers, as requests find out. Told in the log once each time: everything
 * that is open asks again and again. Thread-safe.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  private final AtomicBoolean lasting = new AtomicBoolean();

  /** Whether something failed because the database did not answer, and not by what it was asked. */
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isSilence(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSilence(Throwable failure) {
    return switch (failure) {
      case DataAccessResourceFailureException _,
          CannotCreateTransactionException _,
          TransactionSystemException _ ->
          true;
      case NonTransientDataAccessException _, ConcurrencyFailureException _ -> false;
      // also what nobody could put a name to: a server that ends says so in words of its own
      case DataAccessException _ -> true;
      default -> false;
    };
  }

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
