/** The embedded engine as a provider like any other: always there, last in the chain. */
@NullMarked
package app.spotwright.provider.embedded;

import org.jspecify.annotations.NullMarked;
