package app.spotwright.notify;

/**
 * A message to one person.
 *
 * @param to their address
 * @param subject one line without secrets: it may be named in the log
 * @param text plain text; may hold secret links
 */
public record Mail(String to, String subject, String text) {
  public Mail {
    if (hasBreak(to) || hasBreak(subject)) {
      throw new IllegalArgumentException("addresses and subjects are one line");
    }
  }

  private static boolean hasBreak(String line) {
    return line.chars().anyMatch(c -> c == '\r' || c == '\n');
  }

  /** Says no more than may be logged. */
  @Override
  public String toString() {
    return "mail '%s'".formatted(subject);
  }
}
