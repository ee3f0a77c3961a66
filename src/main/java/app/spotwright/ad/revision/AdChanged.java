package app.spotwright.ad.revision;

import java.util.UUID;

/** What is asked for has changed. */
public record AdChanged(UUID workspace, UUID ad) {}
