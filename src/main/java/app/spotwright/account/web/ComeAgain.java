package app.spotwright.account.web;

import app.spotwright.database.DatabaseSilence;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The answer to whatever fails because the database is away: 503, and when to come again. It stands
 * in front of all other filters, as those that find out who somebody is ask the database too.
 * Nobody is let in unseen. Open pages ask by themselves until they are answered.
 */
final class ComeAgain extends OncePerRequestFilter {
  private static final String SECONDS = "5";
  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Service Unavailable","status":503,"code":"unavailable",\
      "detail":"The database does not answer at this moment. Nothing was done; try again."}\
      """;

  private final Outage outage;
  private final Answer answer;

  private ComeAgain(Outage outage, Answer answer) {
    this.outage = outage;
    this.answer = answer;
  }

  /** People are shown the page for errors of ours. */
  static ComeAgain forPeople(Outage outage) {
    return new ComeAgain(
        outage, response -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
  }

  /** Programs get problem details (RFC 9457). */
  static ComeAgain forPrograms(Outage outage) {
    return new ComeAgain(
        outage,
        response -> {
          response.resetBuffer();
          response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
          response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
          response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
        });
  }

  @Override
  @SuppressWarnings("checkstyle:IllegalCatch") // what is not the database's goes on its way
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (!DatabaseSilence.isBehind(e) || response.isCommitted()) {
        throw e;
      }
      outage.met(e);
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
      answer.to(response);
    }
  }

  private interface Answer {
    void to(HttpServletResponse response) throws IOException;
  }
}
