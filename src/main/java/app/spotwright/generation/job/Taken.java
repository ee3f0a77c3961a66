package app.spotwright.generation.job;

import app.spotwright.generation.Stage;
import java.util.UUID;

/**
 * A generation that this process has taken from the queue.
 *
 * @param id of the generation
 * @param workspace that owns it
 * @param ad that it makes
 * @param revision of the ad
 * @param token that fences its writes: whoever takes it after us has another one
 * @param attempt which this is, from 1
 * @param stage that it had come to
 */
record Taken(
    UUID id, UUID workspace, UUID ad, int revision, UUID token, int attempt, Stage stage) {}
