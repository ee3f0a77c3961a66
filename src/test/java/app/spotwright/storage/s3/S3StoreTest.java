package app.spotwright.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.MediaStoreContract;
import app.spotwright.storage.SignedLinks;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Against a service that verifies every signature. */
class S3StoreTest extends MediaStoreContract {
  @TempDir static Path data;
  private static S3Service service;
  private static S3Store store;

  @BeforeAll
  static void start() throws Exception {
    service = new S3Service(data);
    store = new S3Store(service.settings());
  }

  @AfterAll
  static void stop() {
    store.close();
    service.close();
  }

  @Override
  protected MediaStore store() {
    return store;
  }

  @Test
  void linksOpenTheFileInRangesUntilSomebodyChangesThem() throws Exception {
    store.put(key, file("0123456789"));
    SignedLinks own = new SignedLinks(new byte[32], Duration.ofHours(24), Clock.systemUTC());
    try (PresignedLinks links =
        new PresignedLinks(service.settings(), Duration.ofHours(24), own, Clock.systemUTC())) {
      String link = links.view(key);
      assertThat(get(link).body()).isEqualTo("0123456789");
      assertThat(get(link, "Range", "bytes=2-4").body()).isEqualTo("234");
      assertThat(links.view(key)).as("so that browsers keep it").isEqualTo(link);
      assertThat(get(link.replace("u.txt", "v.txt")).statusCode()).isEqualTo(403);
      assertThat(get(link.replace("X-Amz-Expires=", "X-Amz-Expires=9")).statusCode())
          .isEqualTo(403);
      HttpResponse<String> download = get(links.download(key, "Lune, Büste.txt"));
      assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment")
          .contains("L");
      assertThat(links.here(key)).startsWith("/media/");
    }
  }

  @Test
  void noLinkThatIsGivenOutDiesWithTemporaryCredentialsBeforeItsTime() throws Exception {
    store.put(key, file("0123456789"));
    ClockThatCanBeSet clock = new ClockThatCanBeSet();
    Duration life = Duration.ofHours(2);
    AtomicReference<Instant> end = new AtomicReference<>(clock.instant().plusSeconds(9000));
    SignedLinks own = new SignedLinks(new byte[32], life, clock);
    try (PresignedLinks links =
        new PresignedLinks(service.settings(), life, own, clock, () -> lastingUntil(end.get()))) {
      String link = links.view(key);
      assertThat(seconds(link)).as("as long as the credentials").isBetween(7200L, 9000L);
      clock.forward(Duration.ofMinutes(29));
      assertThat(links.view(key)).as("two hours are left").isEqualTo(link);
      clock.forward(Duration.ofMinutes(2));
      assertThat(links.view(key)).as("this server's links live on").startsWith("/media/");
      assertThat(links.download(key, "ad.mp4")).startsWith("/media/").contains("name=ad.mp4");

      end.set(clock.instant().plus(Duration.ofHours(12)));
      assertThat(seconds(links.view(key))).as("new credentials").isEqualTo(10_800);
    }
  }

  private static AwsCredentials lastingUntil(Instant end) {
    return AwsSessionCredentials.builder()
        .accessKeyId("some-key")
        .secretAccessKey("some-secret")
        .sessionToken("for-a-while")
        .expirationTime(end)
        .build();
  }

  private static long seconds(String link) {
    Matcher expires = Pattern.compile("X-Amz-Expires=(\\d+)").matcher(link);
    assertThat(expires.find()).as(link).isTrue();
    return Long.parseLong(expires.group(1));
  }

  @Test
  void anotherSecretIsRefusedInASentence() throws Exception {
    try (S3Store stranger = new S3Store(service.settings(service.port(), "guessed"))) {
      assertThatThrownBy(() -> stranger.put(key, file("mine")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("could not keep")
          .hasMessageNotContaining("guessed");
      assertThatThrownBy(stranger::check).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aConnectionThatBreaksTwiceIsTriedAThirdTime() throws Exception {
    store.put(key, file("0123456789"));
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket door = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> forward(door, connections));
      try (S3Store shaky = new S3Store(service.settings(door.getLocalPort(), "some-secret"))) {
        assertThat(shaky.open(key, 0, 10)).hasContent("0123456789");
      }
    }
    assertThat(connections.get()).isEqualTo(3);
  }

  /** Closes the first two connections, hands on the others. */
  private static void forward(ServerSocket door, AtomicInteger connections) {
    try {
      while (true) {
        Socket client = door.accept();
        if (connections.incrementAndGet() <= 2) {
          client.close();
          continue;
        }
        Socket server = new Socket("127.0.0.1", service.port());
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
      }
    } catch (IOException e) {
      // the door is closed
    }
  }

  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one side is done
    }
  }

  private static HttpResponse<String> get(String link, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
