package app.spotwright.studio;

import app.spotwright.ad.SceneDesigns;
import app.spotwright.brand.Brands;
import app.spotwright.brief.Briefings;
import app.spotwright.storage.MediaLinks;
import org.springframework.stereotype.Component;

/**
 * What the screens of an ad work with.
 *
 * @param intake takes photos in
 * @param sketches draws what will be made
 * @param links to files
 * @param voices lets them be heard
 * @param clips single scenes of what was made
 * @param brands whose ads they may be
 * @param briefings talks about them
 * @param designs that scenes may have
 */
@Component
record FormParts(
    PhotoIntake intake,
    Sketches sketches,
    MediaLinks links,
    VoiceSamples voices,
    ClipFiles clips,
    Brands brands,
    Briefings briefings,
    SceneDesigns designs) {}
