package app.spotwright.generation.job;

import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences as JSON, to be kept: an array of file, key and values. */
final class SentenceText {
  private static final int LONGEST = 4_000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private SentenceText() {}

  /** The text, or null if what is said in English is all that there is, or all that has room. */
  static @Nullable String write(List<Sentence> sentences) {
    if (sentences.stream().allMatch(Sentence::isVerbatim)) {
      return null;
    }
    String text = MAPPER.writeValueAsString(sentences.stream().map(SentenceText::parts).toList());
    return text.length() <= LONGEST ? text : null;
  }

  private static List<Object> parts(Sentence sentence) {
    List<Object> parts = new ArrayList<>(List.of(sentence.file(), sentence.key()));
    for (Object value : sentence.values()) {
      parts.add(value instanceof Sentence part ? parts(part) : value);
    }
    return parts;
  }

  /**
   * The sentences.
   *
   * @param text or null if there is none
   * @param english what was said instead of each
   */
  static List<Sentence> read(@Nullable String text, String... english) {
    List<Sentence> told = new ArrayList<>();
    JsonNode kept = text == null ? MAPPER.createArrayNode() : MAPPER.readTree(text);
    for (int i = 0; i < english.length; i++) {
      Sentence sentence = kept.has(i) ? sentence(kept.get(i)) : Sentence.verbatim(english[i]);
      // another version may have told what this one has no words for
      told.add(sentence.isKnown() ? sentence : Sentence.verbatim(english[i]));
    }
    return told;
  }

  private static Sentence sentence(JsonNode parts) {
    List<Object> values = new ArrayList<>();
    for (int i = 2; i < parts.size(); i++) {
      values.add(value(parts.get(i)));
    }
    return new Sentence(parts.get(0).asString(), parts.get(1).asString(), values);
  }

  private static Object value(JsonNode value) {
    return value.isArray()
        ? sentence(value)
        : value.isNumber() ? value.numberValue() : value.asString();
  }
}
