package app.spotwright.conversation;

import app.spotwright.media.Saying;

/** Sentences to tap. */
enum Offer implements Saying {
  ANOTHER_LOOK,
  CALMER_MUSIC,
  WHY,
  LOOKS_GOOD;

  @Override
  public String file() {
    return Said.FILE;
  }
}
