package app.spotwright.engine.sound.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small tables that lie beside the classes: rows of tab-separated columns. */
final class Table {
  private Table() {}

  static List<String[]> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** First column to row. */
  static Map<String, String[]> byHead(String name) {
    return rows(name).stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));
  }
}
