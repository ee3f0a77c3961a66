package app.spotwright.engine.sample;

/**
 * What a ray brought back.
 *
 * @param colour linear, of what covers
 * @param cover share of what lies behind that is hidden, 0 to 1
 */
record Seen(Vec colour, double cover) {}
