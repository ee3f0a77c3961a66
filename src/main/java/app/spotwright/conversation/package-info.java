/** What somebody says of an ad that is planned, turned into edits of its scenes. */
@ApplicationModule(allowedDependencies = {"media", "brief", "ad", "ad :: revision"})
@NullMarked
package app.spotwright.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
