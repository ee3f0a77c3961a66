/**
 * Values that every part may use: sizes, colours, pictures, samples, names of things. No input or
 * output.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.spotwright.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
