/** The talk about an ad, for the screen of the ad. */
@NamedInterface("ui")
@NullMarked
package app.spotwright.brief.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
