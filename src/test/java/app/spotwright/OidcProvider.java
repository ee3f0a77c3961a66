package app.spotwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider: Spring's authorization server in a process of its own. Its address is known
 * before it runs, so that the application begins without it.
 */
public final class OidcProvider {
  /** As what it knows the application. */
  public static final String CLIENT = "spotwright-in-tests";

  /** What shows it that it is the application. */
  public static final String SECRET = "secret-of-the-client-9f2c41";

  /** The password of everybody there. */
  public static final String PASSWORD = "password-there-77d0e3";

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private final int port = freePort();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private @Nullable Process process;

  /** Below those that the system gives to whoever asks for any. */
  private static int freePort() {
    Random random = new Random();
    for (int attempt = 0; attempt < 100; attempt++) {
      int candidate = 20_000 + random.nextInt(10_000);
      try (ServerSocket _ = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
        return candidate;
      } catch (IOException e) {
        // taken
      }
    }
    throw new AssertionError("no free port");
  }

  /** Its address. */
  public String issuer() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it, unless it runs. */
  public synchronized void start() throws Exception {
    if (process != null && process.isAlive()) {
      return;
    }
    Path log = Files.createDirectories(Path.of("target")).resolve("oidc-provider.log");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                OidcProviderChild.class.getName(),
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + PATIENCE;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the provider did not start, see " + log.toAbsolutePath());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return client
              .send(
                  request("/.well-known/openid-configuration").GET().build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills it, as a power cut would. */
  public synchronized void stop() {
    if (process != null) {
      process.destroyForcibly();
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Has it hold its breath, or breathe again: it takes connections and answers nothing. */
  public synchronized void hold(boolean breath) throws Exception {
    if (process == null) {
      throw new AssertionError("it does not run");
    }
    int done =
        new ProcessBuilder("kill", breath ? "-STOP" : "-CONT", String.valueOf(process.pid()))
            .start()
            .waitFor();
    if (done != 0) {
      throw new AssertionError("kill said " + done);
    }
  }

  /**
   * Somebody opens an account there, or changes the address of it.
   *
   * @param subject its name for them, which they sign in with
   */
  public void person(String subject, String name, String email, boolean verified) {
    String form =
        "subject=%s&name=%s&email=%s&verified=%s"
            .formatted(coded(subject), coded(name), coded(email), verified);
    try {
      int answer =
          client
              .send(
                  request("/people")
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(HttpRequest.BodyPublishers.ofString(form))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      if (answer != 200) {
        throw new AssertionError("the provider said " + answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(issuer() + path)).timeout(Duration.ofSeconds(20));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
