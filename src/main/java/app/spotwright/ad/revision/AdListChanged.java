package app.spotwright.ad.revision;

import java.util.UUID;

/** The list of a workspace's ads looks different: one came, went, moved on or has another title. */
public record AdListChanged(UUID workspace) {}
