/** Writes the ad's words from a brief when no language model is configured. */
@NamedInterface("copy")
@NullMarked
package app.spotwright.engine.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
