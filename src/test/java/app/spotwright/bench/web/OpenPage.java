package app.spotwright.bench.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a browser keeps it open, without the browser: a session, a screen, and its web socket,
 * over the protocol that the application's client engine speaks.
 */
final class OpenPage implements AutoCloseable {
  private static final Pattern COOKIE = Pattern.compile("(JSESSIONID=[^;]+)");
  private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
  private static final String SOCKET =
      "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=%s&X-Atmosphere-tracking-id=0"
          + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
          + "&X-Atmosphere-TrackMessageSize=true"
          + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true"
          + "&X-Vaadin-LastSeenServerSyncId=0";
  private static final String NAVIGATE =
      """
      {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
      "query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],\
      "syncId":%d,"clientId":%d}\
      """;

  private final HttpClient client;
  private final URI server;
  private final String session;
  private final String token;
  private final WebSocket socket;
  private int messages;

  private OpenPage(HttpClient client, URI server, String session, String token, WebSocket socket) {
    this.client = client;
    this.server = server;
    this.session = session;
    this.token = token;
    this.socket = socket;
  }

  /** Who looks at a page. */
  record Person(String email, String password) {}

  /**
   * Signs in and opens a page.
   *
   * @param path of the page, without a slash before it
   * @param pushed told each piece of what the server pushes
   */
  static OpenPage open(
      HttpClient client, URI server, Person person, String path, Consumer<CharSequence> pushed)
      throws IOException, InterruptedException {
    String session = signIn(client, server, person);
    String init =
        send(
            client,
            request(server, "/?v-r=init&location=%s&query=".formatted(encoded(path)), session)
                .GET());
    String push = SOCKET.formatted(found(PUSH, init));
    WebSocket socket =
        client
            .newWebSocketBuilder()
            .header("Cookie", session)
            .buildAsync(
                URI.create("ws://%s%s".formatted(server.getAuthority(), push)), new Ear(pushed))
            .join();
    OpenPage page = new OpenPage(client, server, session, found(TOKEN, init), socket);
    page.go(path);
    return page;
  }

  /** Goes to another page in the same screen; what the server answers. */
  String go(String path) throws IOException, InterruptedException {
    String body = NAVIGATE.formatted(token, "/" + path, messages, messages);
    messages++;
    return send(
        client,
        request(server, "/?v-r=uidl&v-uiId=0", session)
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String signIn(HttpClient client, URI server, Person person)
      throws IOException, InterruptedException {
    String form =
        "username=%s&password=%s".formatted(encoded(person.email()), encoded(person.password()));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(server.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("error")) {
      throw new IOException("signing in answered %d %s".formatted(answer.statusCode(), to));
    }
    return answer.headers().allValues("Set-Cookie").stream()
        .map(COOKIE::matcher)
        .filter(Matcher::find)
        .map(cookie -> cookie.group(1))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static HttpRequest.Builder request(URI server, String path, String session) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Cookie", session);
  }

  private static String send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("%s answered %d".formatted(answer.uri(), answer.statusCode()));
    }
    return answer.body();
  }

  private static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("no %s in %s".formatted(pattern, text));
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Hears what is pushed. */
  private record Ear(Consumer<CharSequence> pushed) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      pushed.accept(text);
      socket.request(1);
      return null;
    }
  }
}
