package app.spotwright.composition;

import app.spotwright.media.Loudness;
import app.spotwright.workshop.Artifact;

/**
 * A finished mix.
 *
 * @param mix what is heard
 * @param loudness measured on the sound as it will be delivered, encoded
 * @param artifact its files
 */
public record Mixed(Mix mix, Loudness loudness, Artifact artifact) {}
