/** The ad document: everything creative about one ad, in one immutable, versioned value. */
@ApplicationModule(allowedDependencies = {"media"})
@NullMarked
package app.spotwright.ad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
