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
  NOT_WRITTEN,
  // of language models
  /** It does not want to answer that. */
  MODEL_REFUSED,
  /** The answer became too long and ends in the middle. */
  MODEL_TOO_LONG,
  /** It answered nothing. */
  MODEL_EMPTY,
  /** Nothing came for too long; what was sent may have been paid for. */
  MODEL_SILENT,
  /** The whole took too long. */
  MODEL_SLOW,
  /** The connection broke in the middle of an answer, which may have been paid for. */
  MODEL_CUT_OFF,
  /** The key is not accepted, or not for that. */
  MODEL_KEY,
  /** The account has nothing left. */
  MODEL_QUOTA,
  /** It has too much to do. */
  MODEL_BUSY,
  /** The server says that it is broken. */
  MODEL_DOWN,
  /** Nobody is there; nothing was sent. */
  MODEL_UNREACHABLE,
  /** The server does not take the request, nor would it a second time. */
  MODEL_REJECTED,
  /** What it answered obeys none of our rules. */
  MODEL_UNUSABLE,
  /** It was not waited for. */
  MODEL_STOPPED;

  @Override
  public String file() {
    return "app.spotwright.provider.words";
  }
}
