package app.spotwright.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody as Spring Security knows them. */
final class AccountPrincipal implements UserDetails {
  private static final long serialVersionUID = 1L;

  private final transient SignedIn signedIn;
  private final String email;
  private final String passwordHash;
  private final boolean active;

  AccountPrincipal(SignedIn signedIn, String passwordHash, boolean active) {
    this.signedIn = signedIn;
    this.email = signedIn.email();
    this.passwordHash = passwordHash;
    this.active = active;
  }

  SignedIn signedIn() {
    return signedIn;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.role()));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return email;
  }

  @Override
  public boolean isEnabled() {
    return active;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountPrincipal principal && principal.email.equals(email);
  }

  @Override
  public int hashCode() {
    return Objects.hash(email);
  }
}
