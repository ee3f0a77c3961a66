package app.spotwright.setup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A package registry on this machine that can be made to fail in the ways that networks do. */
final class PackageServer implements AutoCloseable {
  /** What happens to one request. */
  enum Mishap {
    NONE,
    /** Half of what was asked for, then the connection is cut. */
    CUT,
    /** Half of what was asked for, then nothing more. */
    SILENCE,
    /** Asked for a part, the whole is sent. */
    NO_RANGES,
    UNAVAILABLE
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, List<Mishap>> mishaps = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch silent = new CountDownLatch(1);

  PackageServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  Registry registry() {
    InetSocketAddress address = server.getAddress();
    return new Registry(
        URI.create(
            "http://%s:%d/".formatted(address.getAddress().getHostAddress(), address.getPort())));
  }

  void offer(String path, byte[] content, Mishap... inTurn) {
    files.put("/" + path, content);
    mishaps.put("/" + path, new CopyOnWriteArrayList<>(inTurn));
  }

  /** Path and range of each request, for example {@code /a/-/a-1.tgz bytes=100-}. */
  List<String> requests() {
    return requests;
  }

  /** Returns when a request has fallen silent. */
  void awaitSilence() throws InterruptedException {
    silent.await();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(range == null ? path : path + " " + range);
    List<Mishap> left = mishaps.getOrDefault(path, List.of());
    Mishap mishap = left.isEmpty() ? Mishap.NONE : left.removeFirst();
    byte[] content = files.get(path);
    try (exchange) {
      if (content == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (mishap == Mishap.UNAVAILABLE) {
        exchange.sendResponseHeaders(503, -1);
      } else {
        boolean whole = range == null || mishap == Mishap.NO_RANGES;
        int start = whole ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        send(exchange, content, start, whole ? 200 : 206, mishap);
      }
    }
  }

  private void send(HttpExchange exchange, byte[] content, int start, int status, Mishap mishap)
      throws IOException {
    int length = content.length - start;
    boolean half = mishap == Mishap.CUT || mishap == Mishap.SILENCE;
    exchange.sendResponseHeaders(status, length);
    exchange.getResponseBody().write(content, start, half ? length / 2 : length);
    exchange.getResponseBody().flush();
    if (mishap == Mishap.SILENCE) {
      silent.countDown();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
