package app.spotwright.conversation;

import app.spotwright.media.Saying;

/** What is answered to a sentence about scenes. */
enum Said implements Saying {
  HELLO,
  REMOVED,
  MOVED,
  SWAPPED,
  TIMED,
  LOOKED,
  DUPLICATED,
  SPLIT,
  ADDED,
  WORDED,
  SILENCED,
  MUSIC,
  VOICE,
  NO_VOICE,
  CAPTIONS,
  NO_CAPTIONS,
  NOTHING_TO_UNDO,
  UNDONE,
  REDONE,
  MAKING,
  WHICH_SCENE,
  NO_SCENE,
  NO_BUTTON,
  NOT_POSSIBLE,
  BRIEF_CHANGES,
  WHY_SCENES,
  ABOUT_LENGTH,
  ABOUT_COST,
  SCENE_LIMITS,
  SCENE_MANNER,
  NOT_UNDERSTOOD;

  @Override
  public String file() {
    return FILE;
  }

  static final String FILE = "app.spotwright.conversation.words";
}
