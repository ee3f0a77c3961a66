package app.spotwright.studio;

import app.spotwright.storage.MediaLinks;
import org.springframework.stereotype.Component;

/**
 * What the form of an ad works with.
 *
 * @param intake takes photos in
 * @param sketches draws what will be made
 * @param links to files
 */
@Component
record FormParts(PhotoIntake intake, Sketches sketches, MediaLinks links) {}
