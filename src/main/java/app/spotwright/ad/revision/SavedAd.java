package app.spotwright.ad.revision;

import app.spotwright.ad.AdDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ad with its newest revision.
 *
 * @param id of the ad
 * @param workspace that owns it
 * @param title what it is called
 * @param state how far it is
 * @param revision number of the newest revision, from 1
 * @param request what was asked for
 * @param document what will be or was made, or null as long as nothing is planned
 * @param keep whether its files stay for good
 * @param createdAt when it was begun
 * @param updatedAt when something happened last
 */
public record SavedAd(
    UUID id,
    UUID workspace,
    String title,
    AdState state,
    int revision,
    AdRequest request,
    @Nullable AdDocument document,
    boolean keep,
    Instant createdAt,
    Instant updatedAt) {}
