package app.spotwright.composition;

/**
 * What a video says about its own making, readable by machines.
 *
 * @param source where its pictures come from
 * @param title of the ad
 * @param comment a sentence for people
 */
public record Label(Source source, String title, String comment) {

  /** Terms of the IPTC vocabulary "Digital Source Type". */
  public enum Source {
    /** Photographs combined with elements that a trained model made. */
    COMPOSITE_WITH_TRAINED("compositeWithTrainedAlgorithmicMedia"),
    /** Made by a trained model altogether. */
    TRAINED("trainedAlgorithmicMedia"),
    /** Made by an algorithm that was not trained on anything. */
    ALGORITHMIC("algorithmicMedia");

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;

    Source(String term) {
      this.term = term;
    }

    /** The term's address, as the standard wants it written. */
    public String uri() {
      return VOCABULARY + term;
    }
  }
}
