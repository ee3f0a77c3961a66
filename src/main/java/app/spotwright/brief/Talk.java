package app.spotwright.brief;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The talk about an ad, as far as it is.
 *
 * @param messages the first one first; never empty
 * @param settled topics that were answered or left to the writers
 * @param asked what is asked now, or null
 * @param suggestions answers to tap
 * @param begun whether anybody has said anything yet
 */
public record Talk(
    List<Message> messages,
    Set<Topic> settled,
    @Nullable Topic asked,
    List<String> suggestions,
    boolean begun) {
  public Talk {
    messages = List.copyOf(messages);
    settled = Set.copyOf(settled);
    suggestions = List.copyOf(suggestions);
  }
}
