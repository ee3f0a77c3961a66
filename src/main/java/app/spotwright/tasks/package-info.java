/** The queue and what recurs. Nobody outside knows what keeps the rows. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.spotwright.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
