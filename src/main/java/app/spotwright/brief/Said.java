package app.spotwright.brief;

import app.spotwright.media.Saying;

/** What the interviewer says. */
enum Said implements Saying {
  HELLO,
  HELLO_AGAIN,
  ASK_AUDIENCE,
  ASK_PRODUCT,
  ASK_LENGTH,
  ASK_TONE,
  ASK_MESSAGE,
  NOT_A_LENGTH,
  NOT_A_TONE,
  NOTED,
  SKIPPED,
  STILL_OPEN,
  FINISHED,
  WAITS_FOR_PHOTO,
  ASK_BRAND,
  SCENES,
  MAKING,
  TOO_LONG,
  OTHER_LENGTH,
  LONG_FOR,
  USUAL_LENGTH,
  ABOUT_LENGTH,
  ABOUT_COST,
  ABOUT_TONE,
  ABOUT_TIME,
  ABOUT_PHOTO,
  ABOUT_THIS;

  @Override
  public String file() {
    return Said.FILE;
  }

  static final String FILE = "app.spotwright.brief.words";
}
