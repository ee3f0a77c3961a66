/** Ads of brands that do not exist, to show what can be made, and the page that plays them. */
@ApplicationModule(allowedDependencies = {"media", "ad", "engine :: sample", "generation"})
@NullMarked
package app.spotwright.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
