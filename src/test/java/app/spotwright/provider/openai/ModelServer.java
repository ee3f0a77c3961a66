package app.spotwright.provider.openai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server of language models that speaks the real protocol, chat completions with server-sent
 * events, and says what it is told to. Every request is held against the schemas.
 */
public final class ModelServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<JsonNode> requests = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private final ChatRequestSchema schema = new ChatRequestSchema();
  private Function<JsonNode, Reply> otherwise = request -> Reply.says("{}");

  public ModelServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  /** What the server does with a request. */
  @FunctionalInterface
  public interface Reply {
    void to(HttpExchange exchange) throws IOException;

    /** A whole answer, streamed in pieces. */
    static Reply says(String text) {
      return exchange -> {
        OutputStream out = stream(exchange);
        for (String piece : pieces(text)) {
          write(out, chunk(piece, null));
        }
        finish(out, "stop");
        exchange.close();
      };
    }

    /** An answer that ends for another reason than that it is whole. */
    static Reply ends(String text, String reason) {
      return exchange -> {
        OutputStream out = stream(exchange);
        write(out, chunk(text, null));
        finish(out, reason);
        exchange.close();
      };
    }

    /** The model does not want to. */
    static Reply refuses() {
      return exchange -> {
        OutputStream out = stream(exchange);
        ObjectNode chunk = (ObjectNode) JSON.readTree(chunk("", null));
        ObjectNode delta = (ObjectNode) chunk.at("/choices/0/delta");
        delta.putNull("content");
        delta.put("refusal", "I cannot help with that.");
        write(out, chunk.toString());
        finish(out, "stop");
        exchange.close();
      };
    }

    /** The connection breaks after a piece of the answer. */
    static Reply breaksOffAfter(String text) {
      return exchange -> {
        OutputStream out = stream(exchange);
        write(out, chunk(text, null));
        exchange.close(); // without the end of the chunks
      };
    }

    /** The stream ends in good order, with half of the answer in it. */
    static Reply stopsAfter(String text) {
      return exchange -> {
        try (OutputStream out = stream(exchange)) {
          write(out, chunk(text, null));
        }
      };
    }

    /** A piece, and nothing more for as long as a test lasts. */
    static Reply fallsSilentAfter(String text) {
      return exchange -> {
        OutputStream out = stream(exchange);
        if (!text.isEmpty()) {
          write(out, chunk(text, null));
        }
        try {
          Thread.sleep(20_000);
        } catch (InterruptedException _) {
          exchange.close();
        }
      };
    }

    /** An error in the documented shape. */
    static Reply error(int status, String type, @Nullable String code, String... headers) {
      return exchange -> {
        ObjectNode error = JSON.createObjectNode();
        error.put("message", "No. You asked: " + "secret words of the question");
        error.put("type", type);
        error.putNull("param");
        error.put("code", code);
        byte[] body =
            JSON.createObjectNode().set("error", error).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        for (int i = 0; i + 1 < headers.length; i += 2) {
          exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
      };
    }
  }

  /** Begins an answer. */
  static OutputStream stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  static void write(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  static String chunk(String text, @Nullable String reason) {
    ObjectNode chunk = frame();
    ObjectNode choice = chunk.putArray("choices").addObject();
    choice.put("index", 0);
    choice.putObject("delta").put("role", "assistant").put("content", text);
    choice.put("finish_reason", reason);
    return chunk.toString();
  }

  private static ObjectNode frame() {
    ObjectNode chunk = JSON.createObjectNode();
    chunk.put("id", "chatcmpl-1");
    chunk.put("object", "chat.completion.chunk");
    chunk.put("created", 1_700_000_000);
    chunk.put("model", "test-model");
    return chunk;
  }

  static void finish(OutputStream out, String reason) throws IOException {
    write(out, chunk("", reason));
    ObjectNode last = frame();
    last.putArray("choices");
    last.putObject("usage")
        .put("prompt_tokens", 1000)
        .put("completion_tokens", 200)
        .put("total_tokens", 1200);
    write(out, last.toString());
    write(out, "[DONE]");
    out.close();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 40) {
      pieces.add(text.substring(i, Math.min(text.length(), i + 40)));
    }
    return pieces;
  }

  /** The next requests get these, one each. */
  public ModelServer then(Reply... next) {
    synchronized (this) {
      replies.addAll(List.of(next));
    }
    return this;
  }

  /** What requests get that nothing else was said for. */
  public ModelServer otherwise(Function<JsonNode, Reply> reply) {
    synchronized (this) {
      otherwise = reply;
    }
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
    Reply reply;
    synchronized (this) {
      requests.add(request);
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      violations.addAll(schema.violations(request));
      reply = replies.isEmpty() ? otherwise.apply(request) : replies.removeFirst();
    }
    reply.to(exchange);
  }

  /** Where it is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** All that was asked so far, none of which broke a schema. */
  public synchronized List<JsonNode> requests() {
    if (!violations.isEmpty()) {
      throw new AssertionError("requests break the schemas: " + violations);
    }
    return List.copyOf(requests);
  }

  /** The header that let them in, of each. */
  synchronized List<String> keys() {
    return List.copyOf(keys);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    if (!violations.isEmpty()) {
      throw new UncheckedIOException(new IOException("requests break the schemas: " + violations));
    }
  }
}
