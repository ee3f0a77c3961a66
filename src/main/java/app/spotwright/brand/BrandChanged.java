package app.spotwright.brand;

import java.util.UUID;

/** A brand was made, changed, deleted or had back. */
public record BrandChanged(UUID workspace, UUID brand) {}
