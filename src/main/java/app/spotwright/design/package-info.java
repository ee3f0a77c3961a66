/** Parts of screens that know no feature, and the words that screens say. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.spotwright.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
