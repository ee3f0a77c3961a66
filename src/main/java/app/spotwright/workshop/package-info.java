/**
 * Makes an artifact from a recipe once, keeps it under the recipe's fingerprint, and hands it out
 * again.
 */
@ApplicationModule(allowedDependencies = {"media"})
@NullMarked
package app.spotwright.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
