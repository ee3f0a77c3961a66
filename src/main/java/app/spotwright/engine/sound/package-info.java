/** Speaks, composes and makes effects, all as samples. */
@NamedInterface("sound")
@NullMarked
package app.spotwright.engine.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
