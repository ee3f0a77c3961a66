package app.spotwright.setup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The files of a compressed tar archive, one after the other, without keeping any of them. Knows
 * plain and "ustar" entries, which is what package registries hold; others are passed over.
 */
final class Tarball implements AutoCloseable {
  private static final int BLOCK = 512;
  private static final int BUFFER = 1 << 16;
  private static final int NAME = 0;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int KIND = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;

  private final InputStream in;
  private String name = "";
  private long size;
  private long unread;
  private int padding;

  Tarball(Path file) throws IOException {
    in = new GZIPInputStream(Files.newInputStream(file), BUFFER);
  }

  /** Goes on to the next regular file; false at the end. */
  boolean next() throws IOException {
    while (true) {
      in.skipNBytes(unread + padding);
      byte[] header = in.readNBytes(BLOCK);
      if (header.length < BLOCK || header[NAME] == 0) {
        return false;
      }
      size = octal(header);
      unread = size;
      padding = (int) (-size & (BLOCK - 1));
      if (header[KIND] == '0' || header[KIND] == 0) {
        name = name(header);
        return true;
      }
    }
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /** Reads on in the current file; -1 at its end. */
  int read(byte[] buffer) throws IOException {
    if (unread == 0) {
      return -1;
    }
    int count = in.read(buffer, 0, (int) Math.min(buffer.length, unread));
    if (count < 0) {
      throw new EOFException(name + " is cut off");
    }
    unread -= count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static String name(byte[] header) {
    String name = text(header, NAME, NAME_LENGTH);
    boolean ustar = text(header, MAGIC, 5).equals("ustar");
    String prefix = ustar ? text(header, PREFIX, PREFIX_LENGTH) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static long octal(byte[] header) throws IOException {
    String digits = text(header, SIZE, SIZE_LENGTH).strip();
    try {
      return Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive: '%s' is no size".formatted(digits), e);
    }
  }

  private static String text(byte[] header, int start, int length) {
    int end = start;
    while (end < start + length && header[end] != 0) {
      end++;
    }
    return new String(header, start, end - start, StandardCharsets.US_ASCII);
  }
}
