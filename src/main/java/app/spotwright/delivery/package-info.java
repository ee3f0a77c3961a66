/** Hands a finished ad to people: files in a folder, captions, report. */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "ad",
      "sound",
      "composition",
      "workshop",
      "provider",
      "generation",
      "engine :: picture"
    })
@NullMarked
package app.spotwright.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
