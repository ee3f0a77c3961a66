/**
 * The embedded studio: pixels, samples and words. Knows no Spring bean, database, network, FFmpeg
 * or process.
 */
@ApplicationModule(allowedDependencies = {"media"})
@NullMarked
package app.spotwright.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
