/** Screens of accounts. */
@NullMarked
package app.spotwright.account.ui;

import org.jspecify.annotations.NullMarked;
