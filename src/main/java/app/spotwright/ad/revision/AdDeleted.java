package app.spotwright.ad.revision;

import java.util.UUID;

/** An ad was deleted; its owner may still undo that. */
public record AdDeleted(UUID workspace, UUID ad) {}
