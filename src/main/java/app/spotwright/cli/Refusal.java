package app.spotwright.cli;

import app.spotwright.media.Saying;

/** What is wrong with what a command was given. */
enum Refusal implements Saying {
  NO_PHOTO,
  MANY_PHOTOS,
  LARGE_PHOTOS,
  NO_BRAND,
  NO_BRIEF,
  LARGE_BRIEF,
  NO_UTF8,
  UNREADABLE_BRIEF,
  SAID_IN_DOCUMENT,
  UNREADABLE_DOCUMENT,
  IN_DOCUMENT,
  NO_FILE,
  NO_PERMISSION,
  UNWRITABLE_FILE,
  UNWRITABLE_FOLDER,
  SIDE,
  VARIANT,
  NO_SUCH_SHOW;

  @Override
  public String file() {
    return "app.spotwright.cli.words";
  }
}
