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

  /** What is talked about. */
  public enum Stage {
    /** What the ad must do. */
    BRIEF,
    /** The scenes that are planned. */
    SCENES
  }

  /** Who speaks. */
  public enum Role {
    USER,
    ASSISTANT
  }
}
