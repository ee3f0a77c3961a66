package app.spotwright.scene;

import app.spotwright.media.Saying;

/** What can be done about a flaw without anybody's words. */
enum Mending implements Saying {
  TO_THE_END,
  BEFORE_THE_PRODUCT,
  BUTTON,
  ANOTHER_LOOK,
  MORE_TIME;

  static final String FILE = "app.spotwright.scene.words";

  @Override
  public String file() {
    return FILE;
  }
}
