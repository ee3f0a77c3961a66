/** The workspace of ads: the dashboard, the quick form, the making and the result of one ad. */
@ApplicationModule(
    allowedDependencies = {
      "media",
      "database",
      "design",
      "account",
      "account :: ui",
      "brand",
      "brief",
      "brief :: ui",
      "conversation",
      "ad",
      "ad :: revision",
      "scene",
      "storage",
      "intake",
      "generation",
      "tasks",
      "sound",
      "engine :: copy",
      "engine :: cutout",
      "engine :: picture",
      "engine :: sample"
    })
@NullMarked
package app.spotwright.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
