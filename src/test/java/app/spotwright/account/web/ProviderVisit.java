package app.spotwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.OidcProvider;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody does who signs in at the provider.
 *
 * @param provider where
 * @param browser theirs
 */
record ProviderVisit(OidcProvider provider, Browser browser) {
  private static final String BEGIN = "/oauth2/authorization/oidc";
  private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");

  /** The whole way; the page where it ends. */
  String signIn(String person) throws Exception {
    return place(browser.follow(browser.get(answer(person))));
  }

  /** The same for who wants to stay signed in. */
  String signInToStay(String person) throws Exception {
    return place(browser.follow(browser.get(answer(person, BEGIN + "?remember-me=on"))));
  }

  /** Up to the answer that the provider sends the browser back with, without going there. */
  String answer(String person) throws Exception {
    return answer(person, BEGIN);
  }

  private String answer(String person, String begin) throws Exception {
    browser.follow(browser.get(begin));
    HttpResponse<String> next = password(person);
    while (next.statusCode() == 302 && !isAnswer(next)) {
      next = browser.get(next.uri().resolve(location(next)).toString());
    }
    if (next.statusCode() == 200) {
      next = decide(next, "&scope=email&scope=profile");
    }
    assertThat(isAnswer(next)).as("%s, to %s", next, location(next)).isTrue();
    return location(next);
  }

  /** Up to the question whether we may know who it is, which they deny; the page where it ends. */
  String refuse(String person) throws Exception {
    browser.follow(browser.get(BEGIN));
    return place(browser.follow(decide(browser.follow(password(person)), "")));
  }

  private HttpResponse<String> password(String person) throws Exception {
    return browser.post(
        provider.issuer() + "/login",
        "username=%s&password=%s".formatted(person, OidcProvider.PASSWORD));
  }

  private HttpResponse<String> decide(HttpResponse<String> question, String scopes)
      throws Exception {
    Matcher state = STATE.matcher(question.body());
    assertThat(state.find()).as(question.body()).isTrue();
    return browser.post(
        provider.issuer() + "/oauth2/authorize",
        "client_id=%s&state=%s%s"
            .formatted(
                OidcProvider.CLIENT,
                URLEncoder.encode(state.group(1), StandardCharsets.UTF_8),
                scopes));
  }

  private static boolean isAnswer(HttpResponse<String> response) {
    return location(response).startsWith("http://spotwright.test/login/oauth2/code/oidc?");
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  /** Path and query of a page. */
  static String place(HttpResponse<String> page) {
    String query = page.uri().getQuery();
    return page.uri().getPath() + (query == null || query.equals("continue") ? "" : "?" + query);
  }

  /** A parameter in an address. */
  static String parameter(String address, String name) {
    Matcher value = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
    assertThat(value.find()).as(address).isTrue();
    return value.group(1);
  }
}
