/** Finds the product in a photo and cuts it out. */
@NamedInterface("cutout")
@NullMarked
package app.spotwright.engine.cutout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
