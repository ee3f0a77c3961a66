package app.spotwright.tasks;

import java.time.Duration;

/** Work that is done again and again, by one process at a time. */
public interface RecurringWork {
  /** Its name: never changes, at most 100 characters. */
  String name();

  /** Time from the end of one turn to the begin of the next. */
  Duration pause();

  /** Does it once. What it throws is logged, and it is tried again at its next turn. */
  void run();
}
