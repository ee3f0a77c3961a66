/**
 * Ads as they are kept: what was asked for, every revision of the document, and how far each ad is.
 */
@NamedInterface("revision")
@NullMarked
package app.spotwright.ad.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
