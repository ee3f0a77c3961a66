package app.spotwright.account.oidc;

import app.spotwright.account.AccountPrincipal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody on the way through the filters: from the provider, with the account that is theirs.
 *
 * @param account theirs
 * @param person what the provider says about them
 */
record KnownPerson(AccountPrincipal account, OidcUser person) implements OidcUser {
  @Override
  public Map<String, Object> getClaims() {
    return person.getClaims();
  }

  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return person.getUserInfo();
  }

  @Override
  public OidcIdToken getIdToken() {
    return person.getIdToken();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return person.getAttributes();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return account.getAuthorities();
  }

  @Override
  public String getName() {
    return account.getUsername();
  }
}
