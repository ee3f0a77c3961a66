/** People and the workspaces that own everything; how people sign in. */
@ApplicationModule(allowedDependencies = {"database", "design", "notify", "setup"})
@NullMarked
package app.spotwright.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
