package app.spotwright.scene;

import app.spotwright.ad.StyleSpec;
import app.spotwright.media.Mood;

/** What a mood means for the pictures. */
final class Styles {
  private Styles() {}

  static StyleSpec of(Mood mood) {
    return switch (mood) {
      case UPBEAT ->
          new StyleSpec(mood, "bright, high key", "lively, close", "clean, glossy", "vivid, warm");
      case ENERGETIC ->
          new StyleSpec(
              mood, "hard light, deep shadow", "fast, low angle", "bold, graphic", "contrasty");
      case WARM ->
          new StyleSpec(
              mood, "golden hour, soft", "slow push in", "natural, tactile", "amber, gentle");
      case CALM ->
          new StyleSpec(mood, "soft, diffuse", "slow, level", "airy, matt", "light, muted");
      case ELEGANT ->
          new StyleSpec(
              mood, "low key, one soft light", "slow arc", "fine grain, satin", "deep, restrained");
      case CINEMATIC ->
          new StyleSpec(
              mood, "rim light, haze", "slow dolly", "film grain", "teal shadow, warm light");
      case PLAYFUL ->
          new StyleSpec(mood, "even, high key", "quick, from above", "paper, toys", "candy, flat");
      case SLEEK ->
          new StyleSpec(
              mood, "strip lights, clean edge", "gliding, exact", "glass, metal", "cool, neutral");
      case DREAMY ->
          new StyleSpec(mood, "backlight, bloom", "floating", "soft focus", "pastel, lifted");
      case MELLOW ->
          new StyleSpec(
              mood, "late lamp, window", "still, hand-held", "grain, cloth", "faded, brown");
      case RUSTIC ->
          new StyleSpec(mood, "open sky, side light", "walking", "wood, linen", "earth, green");
      case FUNKY ->
          new StyleSpec(
              mood, "coloured light", "snappy, tilted", "print, halftone", "saturated, warm");
    };
  }
}
