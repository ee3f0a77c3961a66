package app.spotwright.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody as Spring Security knows them. Two are equal if nothing has changed that a session would
 * have to notice.
 *
 * @param signedIn who
 * @param credentials how often the way to sign in was changed: a session of another count is over
 * @param active false for suspended accounts
 */
public record AccountPrincipal(SignedIn signedIn, long credentials, boolean active)
    implements UserDetails {
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.role()));
  }

  /** Nothing: hashes do not leave the table. */
  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return signedIn.email();
  }

  @Override
  public boolean isEnabled() {
    return active;
  }
}
