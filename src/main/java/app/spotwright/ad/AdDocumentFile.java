package app.spotwright.ad;

import app.spotwright.ad.UnreadableDocument.Reason;
import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** The ad document as a JSON file that people can read, edit and give back. */
public final class AdDocumentFile {
  private static final long LARGEST = 1_000_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private AdDocumentFile() {}

  /** The document as indented JSON. */
  public static byte[] write(AdDocument document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /**
   * Reads and checks a document.
   *
   * @throws UnreadableDocument if the file is none; it names the place in it
   * @throws IOException if the file cannot be read
   */
  public static AdDocument read(Path file) throws IOException, UnreadableDocument {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableDocument(Sentence.of(Reason.DOCUMENT_TOO_LARGE, file.toString()), null);
    }
    return read(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads and checks a document.
   *
   * @param json the document
   * @param place where it comes from, for people
   * @throws UnreadableDocument if it is none; it names the place in it
   */
  public static AdDocument read(byte[] json, String place) throws UnreadableDocument {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!tree.isObject()) {
        throw new UnreadableDocument(Sentence.of(Reason.NO_DOCUMENT, place), null);
      }
      Upcaster.toPresent(tree);
      return MAPPER.treeToValue(tree, AdDocument.class);
    } catch (JacksonException e) {
      throw new UnreadableDocument(Sentence.of(Reason.INVALID, place, why(e)), e);
    }
  }

  private static Sentence why(JacksonException e) {
    Sentence what = what(e);
    String where = place(e);
    return where.isEmpty() ? what : Sentence.of(Reason.AT, where, what);
  }

  private static Sentence what(JacksonException e) {
    if (e instanceof InvalidFormatException choice && choice.getTargetType().isEnum()) {
      return noneOf(choice);
    }
    return e.getCause() instanceof Telling telling
        ? telling.sentence()
        : plain(e.getOriginalMessage());
  }

  private static Sentence noneOf(InvalidFormatException choice) {
    return Sentence.of(
        Reason.NONE_OF,
        String.valueOf(choice.getValue()),
        Arrays.stream(choice.getTargetType().getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  /** Without the library's own names for things. */
  private static Sentence plain(String message) {
    if (message.startsWith("Missing creator property")) {
      return Sentence.of(Reason.LACKING);
    }
    String line = message.lines().findFirst().orElse(message);
    String plain = line.replaceAll("`[\\w.$]+\\.(\\w+)`", "$1");
    return Sentence.verbatim(plain);
  }

  /** The place as people write it, for example {@code scenes[2].slot}. */
  private static String place(JacksonException e) {
    StringBuilder place = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() != null) {
        place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
      } else {
        place.append('[').append(step.getIndex()).append(']');
      }
    }
    return place.toString();
  }
}
