package app.spotwright.ad;

import app.spotwright.media.Saying;

/** The texts and numbers of a document that have rules, as people call them. */
enum Part implements Saying {
  BRAND_NAME,
  BRIEF,
  CALL,
  LABEL,
  SCENE_ID,
  NARRATION,
  KICKER,
  HEADLINE,
  SUPPORT,
  BUTTON,
  POINT,
  CLIP_FILE,
  PRODUCT_FILE,
  LOGO_FILE,
  OVERLAY_FILE,
  OVERLAY_TEXT,
  OVERLAY_WIDTH,
  OVERLAY_PADDING,
  OVERLAY_START,
  OVERLAY_SECONDS,
  OVERLAY_FADE;

  @Override
  public String file() {
    return Rule.FILE;
  }
}
