package app.spotwright.conversation;

import app.spotwright.ad.Overlay;
import java.util.Locale;

/** A text of a scene. */
enum SceneText {
  KICKER,
  HEADLINE,
  SUPPORT,
  BUTTON,
  NARRATION;

  /** By what people call it. */
  static SceneText of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "line above", "kicker" -> KICKER;
      case "line below", "subtitle", "subline", "support" -> SUPPORT;
      case "button", "call to action", "cta" -> BUTTON;
      case "narration", "voiceover", "voice over", "spoken text", "spoken words" -> NARRATION;
      default -> HEADLINE;
    };
  }

  /** The overlay with another text in this place. */
  Overlay in(Overlay seen, String now) {
    return switch (this) {
      case KICKER ->
          new Overlay(now, seen.headline(), seen.support(), seen.points(), seen.button());
      case HEADLINE ->
          new Overlay(seen.kicker(), now, seen.support(), seen.points(), seen.button());
      case SUPPORT ->
          new Overlay(seen.kicker(), seen.headline(), now, seen.points(), seen.button());
      case BUTTON ->
          new Overlay(seen.kicker(), seen.headline(), seen.support(), seen.points(), now);
      case NARRATION -> seen;
    };
  }
}
