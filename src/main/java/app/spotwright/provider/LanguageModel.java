package app.spotwright.provider;

import java.util.List;
import java.util.function.Consumer;

/**
 * Answers in words. Thread-safe. One call is one request: whoever wants more patience puts a {@link
 * PatientModel} in front, and a {@link RecordedModel} who wants to know of the calls.
 */
public interface LanguageModel {
  /** Who offers it, for records and reports: the name of the server. */
  String provider();

  /** The model, as its provider names it. */
  String model();

  /**
   * Asks once.
   *
   * @param heard told of every piece of the answer as it comes, on another thread; must be quick
   * @throws ProviderFailure if there is no whole answer; {@link ProviderFailure#trouble} says why
   */
  Answer ask(Question question, Consumer<String> heard)
      throws ProviderFailure, InterruptedException;

  /**
   * What is asked.
   *
   * @param purpose for what, in a word or two, for records
   * @param system what the model is to do; never has words of users in it
   * @param user what it is to do that with
   * @param schema of the answer: JSON Schema of an object with all properties required and no
   *     others
   * @param pictures that belong to it
   */
  record Question(
      String purpose, String system, String user, String schema, List<Picture> pictures) {
    public Question {
      pictures = List.copyOf(pictures);
    }
  }

  /**
   * A picture to look at.
   *
   * @param type its media type, for example {@code image/jpeg}
   * @param bytes the file
   */
  record Picture(String type, byte[] bytes) {}

  /**
   * A whole answer.
   *
   * @param text never blank
   * @param usage what it took
   */
  record Answer(String text, Usage usage) {}

  /**
   * What a call took, as far as that is told.
   *
   * @param in tokens that were read
   * @param out tokens that were written
   */
  record Usage(int in, int out) {
    /** Of a call of which nothing is told. */
    public static final Usage UNKNOWN = new Usage(0, 0);
  }
}
