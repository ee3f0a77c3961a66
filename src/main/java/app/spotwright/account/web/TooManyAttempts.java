package app.spotwright.account.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often and has to wait. */
final class TooManyAttempts extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  Duration remaining() {
    return wait;
  }
}
