package app.spotwright.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * Who is signed in, and the workspace that they work in. Every query of what belongs to somebody is
 * scoped by {@link #workspace()}.
 *
 * @param user their id
 * @param workspace its id
 * @param name how they are called
 * @param email where they get mail
 * @param confirmed whether that address is known to be theirs
 * @param role in the installation
 * @param locale language and region
 */
public record SignedIn(
    UUID user,
    UUID workspace,
    String name,
    String email,
    boolean confirmed,
    Role role,
    Locale locale)
    implements Serializable {}
