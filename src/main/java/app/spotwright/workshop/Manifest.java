package app.spotwright.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an artifact's folder must hold; written last, so a folder without one is no artifact.
 *
 * @param kind what was made
 * @param recipe its canonical JSON, for people who look
 * @param files every file with its size
 */
record Manifest(String kind, String recipe, List<Entry> files) {
  static final String NAME = "manifest.json";
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * One file of an artifact.
   *
   * @param name relative to the folder
   * @param bytes its size
   */
  record Entry(String name, long bytes) {}

  static Manifest of(Recipe recipe, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Entry> entries =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new Entry(folder.relativize(file).toString(), size(file)))
              .toList();
      return new Manifest(recipe.kind(), CanonicalJson.write(recipe), entries);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The manifest of a folder, if it has one and every file that it names is there at its size. */
  static Optional<Manifest> sound(Path folder) throws IOException {
    try {
      Manifest manifest =
          MAPPER.readValue(Files.readAllBytes(folder.resolve(NAME)), Manifest.class);
      for (Entry entry : manifest.files()) {
        if (Files.size(folder.resolve(entry.name())) != entry.bytes()) {
          return Optional.empty();
        }
      }
      return Optional.of(manifest);
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  byte[] json() {
    return MAPPER.writeValueAsBytes(this);
  }

  long bytes() {
    return files.stream().mapToLong(Entry::bytes).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
