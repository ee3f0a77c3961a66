/**
 * What is round every screen: the frame, the look, the first page, and what is shown when something
 * fails.
 */
@ApplicationModule(allowedDependencies = {"design", "account", "account :: ui"})
@NullMarked
package app.spotwright.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
