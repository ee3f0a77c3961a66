/**
 * Fetches the large data that the engine needs, once and by checksum, and tells what a machine has.
 */
@ApplicationModule(allowedDependencies = {"media"})
@NullMarked
package app.spotwright.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
