/** Sign-in at an OpenID provider: the only place that talks to one, and that knows the protocol. */
@NullMarked
package app.spotwright.account.oidc;

import org.jspecify.annotations.NullMarked;
