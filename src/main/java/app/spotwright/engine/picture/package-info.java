/** Picture files into pixels within limits and back, and from one size to another. */
@NamedInterface("picture")
@NullMarked
package app.spotwright.engine.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
