/** From brief and brand to story, style and scenes: writes the ad document. */
@ApplicationModule(
    allowedDependencies = {"media", "ad", "provider", "engine :: copy", "engine :: motion"})
@NullMarked
package app.spotwright.scene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
