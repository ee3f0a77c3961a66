package app.spotwright.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in on the current request or in the current UI. Thread-safe. */
@Component
public class CurrentUser {
  /** Whoever is signed in, or empty. */
  public Optional<SignedIn> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal known
        ? Optional.of(known.signedIn())
        : Optional.empty();
  }

  /**
   * Whoever is signed in.
   *
   * @throws IllegalStateException if nobody is: the caller is behind a sign-in
   */
  public SignedIn require() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
