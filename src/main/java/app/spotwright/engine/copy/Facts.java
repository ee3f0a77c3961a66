package app.spotwright.engine.copy;

import java.util.List;

/**
 * What a brief says, sorted.
 *
 * @param product what is advertised
 * @param category key of the copybook's category
 * @param features things said of the product, in the brief's order
 * @param proofs experience, ratings, press: things that make others' claims
 * @param offers prices, discounts, free things, dates
 * @param questions questions that the brief asks the viewer
 * @param quotes praise in quotation marks, with its source if given
 * @param people for whom ("hikers"), or empty
 * @param occasion for what ("busy mornings"), or empty
 * @param place where, or empty
 * @param contact address or telephone number, or empty
 * @param invitation the brief's own call to action, or empty
 */
record Facts(
    Product product,
    String category,
    List<Fact> features,
    List<Fact> proofs,
    List<Fact> offers,
    List<String> questions,
    List<String> quotes,
    String people,
    String occasion,
    String place,
    String contact,
    String invitation) {
  Facts {
    features = List.copyOf(features);
    proofs = List.copyOf(proofs);
    offers = List.copyOf(offers);
    questions = List.copyOf(questions);
    quotes = List.copyOf(quotes);
  }
}
