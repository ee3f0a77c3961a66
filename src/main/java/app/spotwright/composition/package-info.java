/**
 * Clips and sound become renditions: timeline arithmetic, segments, layout for each aspect, mix.
 */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "sound",
      "clip",
      "engine :: motion",
      "engine :: picture",
      "workshop"
    })
@NullMarked
package app.spotwright.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
