package app.spotwright.database;

import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that does not answer from one that refuses. */
public final class DatabaseSilence {
  private DatabaseSilence() {}

  /**
   * Whether something failed because the database did not answer, and not by what it was asked: the
   * same may be asked again. Whether it was done the first time is not known.
   */
  public static boolean isBehind(Throwable failure) {
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
      // a server that ends says so in words of its own, and what was begun cannot be taken back
      case UncategorizedDataAccessException unnamed -> unnamed.contains(SQLException.class);
      case NonTransientDataAccessException _, ConcurrencyFailureException _ -> false;
      case DataAccessException _ -> true;
      default -> false;
    };
  }
}
