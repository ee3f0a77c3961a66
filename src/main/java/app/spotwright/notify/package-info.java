/** Mail to people: through a server, or into a folder that the operator reads. */
@ApplicationModule(allowedDependencies = {"setup"})
@NullMarked
package app.spotwright.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
