/** Who may see what: sign-in, sessions, tokens and headers of everything that is served. */
@NullMarked
package app.spotwright.account.web;

import org.jspecify.annotations.NullMarked;
