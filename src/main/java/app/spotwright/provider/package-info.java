/** One small port for each capability, and the choice among those that can fulfil it. */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "engine",
      "engine :: cutout",
      "engine :: motion",
      "engine :: sound",
      "engine :: voice",
      "engine :: copy"
    })
@NullMarked
package app.spotwright.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
