package app.spotwright.ad.revision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ad as one of many.
 *
 * @param id of the ad
 * @param title what it is called: the brand's name and the first words of the brief
 * @param state how far it is
 * @param seconds length
 * @param poster key of a picture in the media store, or null as long as there is none
 * @param preview key of a short moving picture, or null
 * @param updatedAt when something happened last
 */
public record AdCard(
    UUID id,
    String title,
    AdState state,
    int seconds,
    @Nullable String poster,
    @Nullable String preview,
    Instant updatedAt) {}
