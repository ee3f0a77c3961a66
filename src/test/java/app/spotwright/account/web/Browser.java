package app.spotwright.account.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A browser without a screen: it keeps cookies and follows no redirect. */
final class Browser {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Browser(int port) {
    base = "http://localhost:" + port;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Where a page is: ours, as what is before it would have it, or another server's. */
  private URI address(String page) {
    String path = page.replaceFirst("^http://spotwright\\.test", "");
    return URI.create(path.startsWith("http") ? path : base + path);
  }

  /** Goes where an answer leads, through whatever servers, until there is a page. */
  HttpResponse<String> follow(HttpResponse<String> answer)
      throws IOException, InterruptedException {
    HttpResponse<String> page = answer;
    for (int hops = 0; page.statusCode() / 100 == 3; hops++) {
      if (hops == 12) {
        throw new AssertionError("sent round in circles, last to " + page.uri());
      }
      String next = page.headers().firstValue("Location").orElseThrow();
      page = get(page.uri().resolve(next).toString());
    }
    return page;
  }

  HttpResponse<String> signIn(String email, String password, boolean remember)
      throws IOException, InterruptedException {
    return post(
        "/login",
        "username=%s&password=%s%s"
            .formatted(coded(email), coded(password), remember ? "&remember-me=on" : ""));
  }

  /** Whether a page that needs a sign-in is shown. */
  boolean isSignedIn() throws IOException, InterruptedException {
    return get("/settings").statusCode() == 200;
  }

  Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  /** Closes and opens the browser: what lives for the session is gone. */
  void restart() {
    CookieStore store = cookies.getCookieStore();
    for (HttpCookie cookie : List.copyOf(store.getCookies())) {
      if (cookie.getMaxAge() < 0) {
        store.remove(URI.create(base), cookie);
      }
    }
  }

  static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
        .orElse("");
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
