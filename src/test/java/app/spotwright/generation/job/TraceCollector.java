package app.spotwright.generation.job;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A collector of traces that speaks OTLP over HTTP, as far as a test wants to know. */
final class TraceCollector implements AutoCloseable {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  private final HttpServer server;
  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();

  /**
   * A span.
   *
   * @param attributes those that are texts
   */
  record Span(
      String trace, String id, String parent, String name, Map<String, String> attributes) {}

  TraceCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          paths.add(exchange.getRequestURI().getPath());
          export(ByteBuffer.wrap(exchange.getRequestBody().readAllBytes()));
          exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** What {@code OTEL_EXPORTER_OTLP_ENDPOINT} is set to. */
  String endpoint() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What came so far. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  /** Where to. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /** ExportTraceServiceRequest, ResourceSpans, ScopeSpans. */
  private void export(ByteBuffer request) {
    each(
        request,
        (field, resource) ->
            each(
                resource,
                (part, scope) -> {
                  if (part == 2) {
                    each(
                        scope,
                        (number, span) -> {
                          if (number == 2) {
                            spans.add(span(span));
                          }
                        });
                  }
                }));
  }

  private static Span span(ByteBuffer message) {
    Map<Integer, ByteBuffer> fields = new HashMap<>();
    Map<String, String> attributes = new HashMap<>();
    each(
        message,
        (field, value) -> {
          if (field == 9) {
            attribute(value, attributes);
          } else {
            fields.put(field, value);
          }
        });
    return new Span(
        hex(fields.get(1)),
        hex(fields.get(2)),
        hex(fields.get(4)),
        text(fields.get(5)),
        attributes);
  }

  private static void attribute(ByteBuffer message, Map<String, String> attributes) {
    List<String> pair = new ArrayList<>();
    each(
        message,
        (field, value) -> {
          if (field == 1) {
            pair.add(text(value));
          } else {
            each(
                value,
                (kind, string) -> {
                  if (kind == 1) {
                    pair.add(text(string));
                  }
                });
          }
        });
    if (pair.size() == 2) {
      attributes.put(pair.getFirst(), pair.getLast());
    }
  }

  /** The fields of a message that are bytes, texts or messages themselves. */
  private static void each(ByteBuffer message, BiConsumer<Integer, ByteBuffer> field) {
    while (message.hasRemaining()) {
      long tag = varint(message);
      switch ((int) tag & 7) {
        case VARINT -> varint(message);
        case FIXED_64 -> message.position(message.position() + Long.BYTES);
        case FIXED_32 -> message.position(message.position() + Integer.BYTES);
        case BYTES -> {
          int length = (int) varint(message);
          field.accept((int) (tag >>> 3), message.slice(message.position(), length));
          message.position(message.position() + length);
        }
        default -> throw new IllegalArgumentException("no protobuf: tag " + tag);
      }
    }
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static String hex(@Nullable ByteBuffer bytes) {
    return bytes == null ? "" : HexFormat.of().formatHex(copy(bytes));
  }

  private static String text(@Nullable ByteBuffer bytes) {
    return bytes == null ? "" : new String(copy(bytes), StandardCharsets.UTF_8);
  }

  private static byte[] copy(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
