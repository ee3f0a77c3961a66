/** Draws the project's own sample product photos. */
@NamedInterface("sample")
@NullMarked
package app.spotwright.engine.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
