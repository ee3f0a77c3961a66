/** Brands: what their ads have in common, kept once and copied into each ad. */
@ApplicationModule(allowedDependencies = {"media", "storage", "tasks"})
@NullMarked
package app.spotwright.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
