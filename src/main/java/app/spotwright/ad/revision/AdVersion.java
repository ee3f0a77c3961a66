package app.spotwright.ad.revision;

import app.spotwright.ad.AdDocument;
import java.time.Instant;

/**
 * The scenes of an ad as they were in a revision.
 *
 * @param number of the revision
 * @param begun when it was begun
 * @param document what was planned or made
 */
public record AdVersion(int number, Instant begun, AdDocument document) {}
