/**
 * From a scene of the document to a clip: a scene program that is drawn, or a file that was filmed.
 */
@ApplicationModule(allowedDependencies = {"media", "ad", "engine :: motion"})
@NullMarked
package app.spotwright.clip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
