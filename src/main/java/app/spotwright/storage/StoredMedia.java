package app.spotwright.storage;

import java.time.Instant;

/**
 * A file in the media store.
 *
 * @param key where it lies
 * @param bytes how large it is
 * @param modifiedAt when it was put there
 */
public record StoredMedia(MediaKey key, long bytes, Instant modifiedAt) {}
