package app.spotwright.ad;

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
   * @throws UnreadableDocument if the file is none; the message names the place in it
   * @throws IOException if the file cannot be read
   */
  public static AdDocument read(Path file) throws IOException, UnreadableDocument {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableDocument(file + " is too large to be an ad document", null);
    }
    return read(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads and checks a document.
   *
   * @param json the document
   * @param place where it comes from, for people
   * @throws UnreadableDocument if it is none; the message names the place in it
   */
  public static AdDocument read(byte[] json, String place) throws UnreadableDocument {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (!tree.isObject()) {
        throw new UnreadableDocument(place + " is empty or no ad document", null);
      }
      Upcaster.toPresent(tree);
      return MAPPER.treeToValue(tree, AdDocument.class);
    } catch (JacksonException e) {
      throw new UnreadableDocument("%s is not a valid ad document: %s".formatted(place, why(e)), e);
    }
  }

  private static String why(JacksonException e) {
    String what = what(e);
    String where = place(e);
    return where.isEmpty() ? what : where + ": " + what;
  }

  private static String what(JacksonException e) {
    if (e instanceof InvalidFormatException choice && choice.getTargetType().isEnum()) {
      return noneOf(choice);
    }
    return e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null
        ? cause.getMessage()
        : plain(e.getOriginalMessage());
  }

  private static String noneOf(InvalidFormatException choice) {
    return "'%s' is none of %s"
        .formatted(
            choice.getValue(),
            Arrays.stream(choice.getTargetType().getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", ")));
  }

  /** Without the library's own names for things. */
  private static String plain(String message) {
    if (message.startsWith("Missing creator property")) {
      return "is missing";
    }
    return message.lines().findFirst().orElse(message).replaceAll("`[\\w.$]+\\.(\\w+)`", "$1");
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
