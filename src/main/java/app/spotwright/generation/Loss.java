package app.spotwright.generation;

import app.spotwright.media.Saying;

/** What is wished for in an ad, what it has instead, and why. */
enum Loss implements Saying {
  INSTEAD,
  INSTEAD_IN_SCENE,
  // what is wished for
  CUT_OUT,
  NEURAL_VOICE,
  VOICE,
  NARRATION,
  MUSIC,
  EFFECT,
  EFFECTS,
  WHOLE_SCENE,
  TRANSITION,
  POSTER,
  ALL_PHOTOS,
  WORDS_BY,
  PREVIEW,
  VIDEO,
  VIDEO_SOUND,
  // what there is
  FRAMED_PHOTO,
  FIRST_PHOTOS,
  EMBEDDED_WORDS,
  STAND_IN_VOICE,
  MUSIC_BY,
  SILENCE,
  CAPTIONS_ALONE,
  NO_VOICE,
  NO_MUSIC,
  NO_EFFECT,
  NO_EFFECTS,
  SCENE,
  DRAWN_SCENE,
  NO_PRODUCT,
  NO_WORDS,
  NEITHER,
  OTHER_DESIGN,
  PLAIN_WORDS,
  PLAIN,
  HARD_CUT,
  POSTER_ALONE,
  NO_VIDEO,
  SILENT_VIDEO,
  // why
  NOT_FETCHED,
  NOT_HERE,
  TOO_LONG,
  NO_ROOM,
  OTHER_SCENE,
  // nothing at all
  NO_AD,
  NO_SUCH_VOICE;

  static final String FILE = "app.spotwright.generation.words";

  @Override
  public String file() {
    return FILE;
  }
}
