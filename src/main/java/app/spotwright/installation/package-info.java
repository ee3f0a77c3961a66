/**
 * This installation: its settings, and the pipeline with the engine and the voices that are here.
 */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "ad",
      "setup",
      "workshop",
      "intake",
      "provider",
      "provider :: embedded",
      "provider :: openai",
      "story",
      "sound",
      "composition",
      "composition :: ffmpeg",
      "generation",
      "engine :: motion",
      "engine :: voice"
    })
@NullMarked
package app.spotwright.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
