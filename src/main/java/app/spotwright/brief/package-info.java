/**
 * The interview: what an ad must do, asked and answered in messages. What is understood goes into
 * the ad's request, where the form shows it.
 */
@ApplicationModule(allowedDependencies = {"media", "database", "design", "ad", "ad :: revision"})
@NullMarked
package app.spotwright.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
