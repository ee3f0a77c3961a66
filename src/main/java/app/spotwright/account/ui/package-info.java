/** Screens of accounts, and what other screens show of the account. */
@NamedInterface("ui")
@NullMarked
package app.spotwright.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
