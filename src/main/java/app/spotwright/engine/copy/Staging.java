package app.spotwright.engine.copy;

import app.spotwright.media.EffectKind;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where a scene plays, what is heard with it, and how the product stands in it. */
final class Staging {
  private final CopyBrief brief;
  private final RandomGenerator random;
  private final List<Phrase> places;
  private final List<Phrase> troubles;
  private final List<Phrase> lights;
  private int place;
  private int trouble;

  Staging(CopyBrief brief, Voice voice, RandomGenerator random) {
    this.brief = brief;
    this.random = random;
    places = shuffled(voice.category("settings"), random);
    troubles = shuffled(voice.category("troubles"), random);
    lights =
        shuffled(
            voice.named("light", brief.tone().name().toLowerCase(java.util.Locale.ROOT)), random);
  }

  private static List<Phrase> shuffled(List<Phrase> phrases, RandomGenerator random) {
    var list = new ArrayList<>(phrases);
    Collections.shuffle(list, random);
    return list;
  }

  String setting(SceneRole role) {
    boolean dark =
        role == SceneRole.PROBLEM || (role == SceneRole.HOOK && brief.framework() == Framework.PAS);
    if (dark) {
      return troubles.get(trouble++ % troubles.size()).headline();
    }
    String light = lights.get(place % lights.size()).headline();
    return places.get(place++ % places.size()).headline()
        + ", "
        + light.toLowerCase(java.util.Locale.ROOT);
  }

  ProductUse use(SceneRole role) {
    return switch (role) {
      case HOOK -> brief.framework() == Framework.PAS ? ProductUse.NONE : ProductUse.COMPOSITED;
      case PROBLEM -> ProductUse.NONE;
      case REVEAL, DETAIL, OFFER -> ProductUse.HERO_OVERLAY;
      case SHOWCASE, BENEFIT, PROOF, CALL_TO_ACTION -> ProductUse.COMPOSITED;
    };
  }

  EffectKind effect(SceneRole role) {
    boolean loud = brief.tone() == Tone.BOLD || brief.tone() == Tone.PLAYFUL;
    List<EffectKind> choice =
        switch (role) {
          case HOOK ->
              loud
                  ? List.of(EffectKind.IMPACT, EffectKind.RISER)
                  : List.of(EffectKind.WHOOSH, EffectKind.CHIME);
          case PROBLEM -> List.of(EffectKind.RISER, EffectKind.WHOOSH);
          case REVEAL ->
              loud
                  ? List.of(EffectKind.IMPACT, EffectKind.SPARKLE)
                  : List.of(EffectKind.SPARKLE, EffectKind.CHIME);
          case SHOWCASE -> List.of(EffectKind.POP, EffectKind.WHOOSH);
          case DETAIL -> List.of(EffectKind.CLICK, EffectKind.POP);
          case BENEFIT, PROOF -> List.of(EffectKind.CHIME, EffectKind.SPARKLE);
          case OFFER -> List.of(EffectKind.POP, EffectKind.IMPACT);
          case CALL_TO_ACTION -> List.of(EffectKind.CLICK, EffectKind.CHIME);
        };
    return choice.get(random.nextInt(choice.size()));
  }

  Mood mood() {
    return switch (brief.tone()) {
      case FRIENDLY -> random.nextBoolean() ? Mood.WARM : Mood.UPBEAT;
      case BOLD -> Mood.ENERGETIC;
      case CALM -> Mood.CALM;
      case PLAYFUL -> Mood.UPBEAT;
      case PREMIUM -> random.nextBoolean() ? Mood.ELEGANT : Mood.CINEMATIC;
      case PROFESSIONAL -> random.nextBoolean() ? Mood.CINEMATIC : Mood.WARM;
    };
  }
}
