package app.spotwright.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about somebody who signed in there.
 *
 * @param issuer the provider
 * @param subject its own name for them, which never changes and is never given to somebody else
 * @param email their address, or null if it does not tell
 * @param emailVerified whether it made sure that they read its mail
 * @param name how they are called, or null if it does not tell
 * @param locale their language
 */
public record ProviderIdentity(
    String issuer,
    String subject,
    @Nullable String email,
    boolean emailVerified,
    @Nullable String name,
    Locale locale) {}
