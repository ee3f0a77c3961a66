package app.spotwright.ad;

import app.spotwright.media.Saying;

/** What an ad document breaks that cannot be. */
enum Rule implements Saying {
  MISSING,
  RANGE,
  EMPTY,
  TOO_LONG,
  CONTROL,
  SCHEMA,
  SCENES,
  FORMATS,
  SAME_ID,
  NO_PRODUCT,
  NO_LOGO,
  SLOTS_SHORT,
  SLOTS_LONG,
  SECONDS,
  SCENE_SHORT,
  ONLY_SCENE,
  NO_SHORTER,
  NO_TIME,
  NO_TWO,
  COUNTED,
  MORE_IMAGES,
  OVERLAYS,
  UNSEEN,
  TRANSITION,
  POINTS,
  SPEED;

  static final String FILE = "app.spotwright.ad.words";

  @Override
  public String file() {
    return FILE;
  }
}
