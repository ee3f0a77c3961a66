/** Where files of people lie: one port, a folder or an S3-compatible store behind it. */
@ApplicationModule(allowedDependencies = {"setup"})
@NullMarked
package app.spotwright.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
