/** Narration, music, effects and captions of an ad. */
@ApplicationModule(allowedDependencies = {"media", "ad", "provider", "engine :: sound", "workshop"})
@NullMarked
package app.spotwright.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
