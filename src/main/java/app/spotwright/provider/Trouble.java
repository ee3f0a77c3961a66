package app.spotwright.provider;

import app.spotwright.media.Saying;

/** What keeps a provider from doing what it is asked. */
public enum Trouble implements Saying {
  NOTHING_TO_SAY,
  NO_VOICE,
  NEURAL_VOICE_FAILED,
  NEURAL_VOICE_ABSENT,
  STAND_IN_FAILED,
  STAND_IN_ABSENT,
  MUSIC_LENGTH,
  NOT_CUT_OUT,
  NOT_WRITTEN;

  @Override
  public String file() {
    return "app.spotwright.provider.words";
  }
}
