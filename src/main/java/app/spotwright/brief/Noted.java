package app.spotwright.brief;

import app.spotwright.media.Saying;

/** What was understood, said back. */
enum Noted implements Saying {
  NOTED_AUDIENCE,
  NOTED_PRODUCT,
  NOTED_GOAL,
  NOTED_MESSAGE,
  NOTED_MORE,
  NOTED_BRAND,
  NOTED_LENGTH,
  NOTED_PLACE,
  NOTED_TONE_FRIENDLY,
  NOTED_TONE_BOLD,
  NOTED_TONE_CALM,
  NOTED_TONE_PLAYFUL,
  NOTED_TONE_PREMIUM,
  NOTED_TONE_PROFESSIONAL,
  NOTED_MUSIC,
  NOTED_CALL;

  @Override
  public String file() {
    return Said.FILE;
  }
}
