/**
 * One run of the pipeline, from document to renditions: stages, progress, degradation,
 * cancellation.
 */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "ad",
      "ad :: revision",
      "storage",
      "tasks",
      "scene",
      "clip",
      "sound",
      "composition",
      "workshop",
      "provider",
      "intake",
      "engine :: cutout",
      "engine :: motion",
      "engine :: picture"
    })
@NullMarked
package app.spotwright.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
