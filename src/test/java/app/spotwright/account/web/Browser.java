package app.spotwright.account.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
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
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
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
    cookie("JSESSIONID")
        .ifPresent(cookie -> cookies.getCookieStore().remove(URI.create(base), cookie));
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
