/** The embedded engine as a provider like any other: always there, last in the chain. */
@NamedInterface("embedded")
@NullMarked
package app.spotwright.provider.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
