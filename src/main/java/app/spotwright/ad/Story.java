package app.spotwright.ad;

/**
 * The narrative.
 *
 * @param product what is advertised
 * @param text the story in a few sentences
 * @param writer provider and model that wrote it
 */
public record Story(String product, String text, String writer) {}
