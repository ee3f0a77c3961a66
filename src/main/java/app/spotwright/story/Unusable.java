package app.spotwright.story;

import java.util.List;

/** What a model answered cannot be used; the remarks say to it what must be different. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 8_000;

  private final transient List<String> remarks;
  private final String text;

  /**
   * @param text what it answered, or the beginning of it
   */
  Unusable(List<String> remarks, String text) {
    super(String.join(" ", remarks));
    this.remarks = List.copyOf(remarks);
    this.text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  List<String> remarks() {
    return remarks;
  }

  String text() {
    return text;
  }
}
