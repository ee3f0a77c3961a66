package app.spotwright.media;

/**
 * A rectangle of pixels, its left and top inside, its right ({@code x + width}) and bottom outside.
 *
 * @param x left edge
 * @param y top edge
 * @param width pixels, not negative
 * @param height pixels, not negative
 */
public record Box(int x, int y, int width, int height) {}
