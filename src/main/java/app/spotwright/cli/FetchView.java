package app.spotwright.cli;

import app.spotwright.setup.FetchProgress;
import java.io.PrintStream;
import java.time.Duration;

/** How a download is shown: one line that moves on a terminal, a line for each tenth elsewhere. */
final class FetchView implements FetchProgress {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final long MEGABYTE = 1_000_000;
  private static final int TERMINAL_STEP = 1;
  private static final int PLAIN_STEP = 10;

  private final PrintStream err;
  private final String what;
  private final boolean terminal;
  private int shown = Integer.MIN_VALUE;

  private FetchView(PrintStream err, String what, boolean terminal) {
    this.err = err;
    this.what = what;
    this.terminal = terminal;
  }

  /**
   * @param what is fetched, for example {@code the voice}
   */
  static FetchView of(PrintStream err, String what) {
    return new FetchView(err, what, System.console() != null && System.console().isTerminal());
  }

  @Override
  public void waiting() {
    say("another set-up is at work; waiting for it");
  }

  @Override
  public void fetched(long done, long total) {
    int percent = (int) (100 * done / total);
    if (percent >= shown + (terminal ? TERMINAL_STEP : PLAIN_STEP) || percent < shown) {
      shown = percent;
      String line = "fetching %s: %d %% of %d MB".formatted(what, percent, total / MEGABYTE);
      if (terminal) {
        err.print(CLEAR_LINE + line);
        err.flush();
      } else {
        err.println(line);
      }
    }
  }

  @Override
  public void interrupted(String why, Duration pause) {
    say("%s; trying again in %d s".formatted(why, Math.max(1, pause.toSeconds())));
  }

  @Override
  public void unpacking() {
    say("checking and unpacking");
  }

  @Override
  public void refused(String refused, String why) {
    say("the %s cannot be had: %s".formatted(refused, why));
    shown = Integer.MIN_VALUE;
  }

  /** Leaves the terminal's line clean for what comes next. */
  void done() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private void say(String words) {
    err.println((terminal ? CLEAR_LINE : "") + words);
  }
}
