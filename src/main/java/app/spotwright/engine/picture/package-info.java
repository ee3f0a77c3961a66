/** Decodes picture files into pixels, within limits. */
@NamedInterface("picture")
@NullMarked
package app.spotwright.engine.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
