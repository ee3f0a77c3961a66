package app.spotwright.composition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the top-level boxes of an MP4 and fails if they do not fill the file exactly. */
final class Mp4Boxes {
  private Mp4Boxes() {}

  record Box(String type, byte[] content) {
    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  static List<Box> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    List<Box> boxes = new ArrayList<>();
    while (bytes.hasRemaining()) {
      int size = bytes.getInt();
      byte[] type = new byte[4];
      bytes.get(type);
      byte[] content = new byte[size - 8];
      bytes.get(content);
      boxes.add(new Box(new String(type, StandardCharsets.US_ASCII), content));
    }
    return boxes;
  }
}
