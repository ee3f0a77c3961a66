package app.spotwright.media;

/**
 * When one word of a narration line is heard.
 *
 * @param word the word as it is written in the line, with its punctuation
 * @param from seconds from the start of the line
 * @param to seconds from the start of the line
 */
public record WordTime(String word, double from, double to) {}
