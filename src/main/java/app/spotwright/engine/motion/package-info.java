/** Draws scenes: designs, product, type and captions, frame by frame. */
@NamedInterface("motion")
@NullMarked
package app.spotwright.engine.motion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
