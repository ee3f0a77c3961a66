/** What holds for the database whoever uses it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.spotwright.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
