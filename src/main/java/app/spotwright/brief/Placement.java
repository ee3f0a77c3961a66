package app.spotwright.brief;

/**
 * Where an ad is shown.
 *
 * @param id as it is kept
 * @param name as people know it
 * @param match how people write it, as a regular expression
 * @param usual seconds of most ads there; one of the lengths that can be chosen
 * @param longest seconds that it takes
 */
record Placement(String id, String name, String match, int usual, int longest) {}
