/**
 * Takes in pictures of strangers: recognised by content, limited, decoded in a process that can die
 * alone.
 */
@ApplicationModule(allowedDependencies = {"media", "engine :: picture"})
@NullMarked
package app.spotwright.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
