package app.spotwright.brief;

import java.time.Instant;

/**
 * Something that was said.
 *
 * @param role who said it
 * @param content plain text, never markup
 * @param at when
 */
public record Message(Role role, String content, Instant at) {
  /** Characters of the longest message. */
  public static final int LONGEST = 4_000;

  /** Who speaks. */
  public enum Role {
    USER,
    ASSISTANT
  }
}
