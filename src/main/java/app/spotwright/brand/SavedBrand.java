package app.spotwright.brand;

import java.time.Instant;
import java.util.UUID;

/**
 * A brand as it is kept.
 *
 * @param id of the brand
 * @param workspace that owns it
 * @param kit what its ads have in common
 * @param updatedAt when it was changed last
 */
public record SavedBrand(UUID id, UUID workspace, BrandKit kit, Instant updatedAt) {}
