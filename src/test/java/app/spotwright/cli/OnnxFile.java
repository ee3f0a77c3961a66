package app.spotwright.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The smallest network there is, in ONNX's format (Protocol Buffers). */
final class OnnxFile {
  private static final int FLOAT = 1;

  private OnnxFile() {}

  /** A network that answers with what it is given, a tensor of that shape. */
  static byte[] identity(int... shape) {
    Message node = new Message().text(1, "x").text(2, "y").text(4, "Identity");
    Message graph =
        new Message()
            .message(1, node)
            .text(2, "identity")
            .message(11, value("x", shape))
            .message(12, value("y", shape));
    return new Message()
        .number(1, 8) // version of the format
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, 13)) // version of the operators
        .bytes();
  }

  private static Message value(String name, int... shape) {
    Message dimensions = new Message();
    for (int size : shape) {
      dimensions.message(1, new Message().number(1, size));
    }
    Message tensor = new Message().number(1, FLOAT).message(2, dimensions);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, int value) {
      varint(field << 3);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return content(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return content(field, value.bytes());
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    private Message content(int field, byte[] value) {
      varint(field << 3 | 2);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    private void varint(int value) {
      int rest = value;
      while (rest > 0x7F) {
        out.write(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
  }
}
