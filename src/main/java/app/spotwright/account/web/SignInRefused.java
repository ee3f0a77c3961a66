package app.spotwright.account.web;

import app.spotwright.account.SignInRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever was refused back to the form, which says why and still has their address. */
final class SignInRefused implements AuthenticationFailureHandler {
  private static final int LONGEST_EMAIL = 254;

  private final Clock clock;

  SignInRefused(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String typed = request.getParameter("username");
    String email = typed == null ? "" : typed.substring(0, Math.min(LONGEST_EMAIL, typed.length()));
    SignInRefusal refusal =
        switch (why) {
          case TooManyAttempts many ->
              new SignInRefusal(
                  email,
                  SignInRefusal.Reason.TOO_MANY,
                  clock.instant().plus(many.remaining()).plusMillis(999));
          case DisabledException _ ->
              new SignInRefusal(email, SignInRefusal.Reason.SUSPENDED, clock.instant());
          default -> new SignInRefusal(email, SignInRefusal.Reason.WRONG, clock.instant());
        };
    request.getSession().setAttribute(SignInRefusal.ATTRIBUTE, refusal);
    response.sendRedirect(request.getContextPath() + "/login?error");
  }
}
