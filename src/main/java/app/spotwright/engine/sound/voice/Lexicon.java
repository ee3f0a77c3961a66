package app.spotwright.engine.sound.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A pronouncing dictionary: one word a line, upper case, then its pronunciations after tabs. Kept
 * as the bytes of the file with a hash table of line starts (4 MB for 125,000 words). Immutable.
 */
final class Lexicon {
  private static final int FEWEST_WORDS = 500;

  private final byte[] text;
  private final int[] slots;

  private Lexicon(byte[] text, int[] slots) {
    this.text = text;
    this.slots = slots;
  }

  /**
   * Reads a dictionary file.
   *
   * @throws IOException if it cannot be read or is no dictionary
   */
  static Lexicon read(Path file) throws IOException {
    return of(Files.readAllBytes(file), String.valueOf(file.getFileName()));
  }

  /**
   * Unpacks one of the dictionaries that the network was taught with, which lie beside the classes.
   * In these a second pronunciation is that before a break, if it differs.
   */
  static Lexicon bundled(String name) {
    try (InputStream packed = Lexicon.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return of(new GZIPInputStream(packed).readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon of(byte[] text, String name) throws IOException {
    int lines = 1;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    int[] slots = new int[Integer.highestOneBit(lines * 2) * 2];
    Arrays.fill(slots, -1);
    int words = 0;
    for (int start = 0; start < text.length; start = lineEnd(text, start) + 1) {
      int tab = headEnd(text, start);
      if (tab > start && text[start] != ';') {
        insert(text, slots, start, tab);
        words++;
      }
    }
    if (words < FEWEST_WORDS) {
      throw new IOException(name + " is no pronouncing dictionary");
    }
    return new Lexicon(text, slots);
  }

  private static void insert(byte[] text, int[] slots, int start, int tab) {
    int slot = hash(text, start, tab) & (slots.length - 1);
    while (slots[slot] >= 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = start;
  }

  boolean contains(String word) {
    return find(word) != null;
  }

  /** The first, that is the most usual, pronunciation. */
  @Nullable String find(String word) {
    String[] row = row(word);
    return row == null ? null : row[1];
  }

  /** The last pronunciation; in a {@link #bundled} dictionary that before a break. */
  @Nullable String findLast(String word) {
    String[] row = row(word);
    return row == null ? null : row[row.length - 1];
  }

  private String @Nullable [] row(String word) {
    byte[] key = word.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    int slot = hash(key, 0, key.length) & (slots.length - 1);
    for (; slots[slot] >= 0; slot = (slot + 1) & (slots.length - 1)) {
      int start = slots[slot];
      int tab = headEnd(text, start);
      if (Arrays.equals(text, start, tab, key, 0, key.length)) {
        int length = lineEnd(text, start) - start;
        return new String(text, start, length, StandardCharsets.UTF_8).strip().split("\t");
      }
    }
    return null;
  }

  /** Every word with its first pronunciation, in the order of the file. */
  void forEach(BiConsumer<String, String> visitor) {
    new String(text, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith(";"))
        .map(line -> line.split("\t", 3))
        .filter(row -> row.length > 1)
        .forEach(row -> visitor.accept(row[0], row[1]));
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }

  private static int headEnd(byte[] text, int from) {
    int i = from;
    while (i < text.length && text[i] != '\t' && text[i] != '\n') {
      i++;
    }
    return i < text.length && text[i] == '\t' ? i : from;
  }

  private static int lineEnd(byte[] text, int from) {
    int i = from;
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    return i;
  }
}
