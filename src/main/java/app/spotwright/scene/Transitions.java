package app.spotwright.scene;

import static app.spotwright.media.TransitionKind.BLINDS;
import static app.spotwright.media.TransitionKind.CROSSFADE;
import static app.spotwright.media.TransitionKind.DIP;
import static app.spotwright.media.TransitionKind.IRIS;
import static app.spotwright.media.TransitionKind.LIGHT_LEAK;
import static app.spotwright.media.TransitionKind.PAGE_SLIDE;
import static app.spotwright.media.TransitionKind.PUSH;
import static app.spotwright.media.TransitionKind.SHAPE_WIPE;
import static app.spotwright.media.TransitionKind.WHIP_PAN;
import static app.spotwright.media.TransitionKind.WIPE;
import static app.spotwright.media.TransitionKind.ZOOM;
import static app.spotwright.media.TransitionKind.ZOOM_THROUGH;

import app.spotwright.media.Mood;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Chooses how each scene of an ad comes in. */
final class Transitions {
  private Transitions() {}

  /**
   * A transition into each scene. The mood says which there are; of those that were used least, the
   * one that suits the scene's role best is taken, and never the one that was taken just before.
   *
   * @param seed decides between those that are equally good
   */
  static List<TransitionKind> of(Mood mood, List<SceneRole> roles, long seed) {
    List<TransitionKind> offered = new ArrayList<>(offered(mood));
    Collections.rotate(offered, Math.floorMod(seed, offered.size()));
    List<TransitionKind> chosen = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      List<TransitionKind> suited = suited(roles.get(i));
      // the first scene comes in from nothing: what it is given is never seen
      List<TransitionKind> seen = chosen.subList(Math.min(1, i), i);
      chosen.add(
          offered.stream()
              .filter(kind -> seen.isEmpty() || kind != seen.getLast())
              .min(
                  Comparator.comparingInt(
                          (TransitionKind kind) -> Collections.frequency(seen, kind))
                      .thenComparing(kind -> !suited.contains(kind)))
              .orElse(CROSSFADE));
    }
    return chosen;
  }

  private static List<TransitionKind> offered(Mood mood) {
    return switch (mood) {
      case UPBEAT -> List.of(PUSH, SHAPE_WIPE, PAGE_SLIDE, ZOOM_THROUGH, IRIS);
      case ENERGETIC -> List.of(WHIP_PAN, ZOOM_THROUGH, BLINDS, PUSH, WIPE);
      case WARM -> List.of(CROSSFADE, LIGHT_LEAK, PAGE_SLIDE);
      case CALM -> List.of(CROSSFADE, PAGE_SLIDE, DIP);
      case ELEGANT -> List.of(CROSSFADE, BLINDS, LIGHT_LEAK, WIPE);
      case CINEMATIC -> List.of(CROSSFADE, LIGHT_LEAK, DIP, ZOOM_THROUGH);
      case PLAYFUL -> List.of(IRIS, SHAPE_WIPE, PUSH, ZOOM);
      case SLEEK -> List.of(WIPE, BLINDS, PAGE_SLIDE, ZOOM_THROUGH);
      case DREAMY -> List.of(CROSSFADE, LIGHT_LEAK, ZOOM);
      case MELLOW -> List.of(CROSSFADE, PAGE_SLIDE, LIGHT_LEAK);
      case RUSTIC -> List.of(PAGE_SLIDE, CROSSFADE, WIPE, IRIS);
      case FUNKY -> List.of(WHIP_PAN, BLINDS, SHAPE_WIPE, IRIS, ZOOM);
    };
  }

  private static List<TransitionKind> suited(SceneRole role) {
    return switch (role) {
      case HOOK -> List.of();
      case PROBLEM -> List.of(DIP, BLINDS, WHIP_PAN);
      case REVEAL -> List.of(IRIS, LIGHT_LEAK, ZOOM_THROUGH, SHAPE_WIPE);
      case SHOWCASE -> List.of(WHIP_PAN, PUSH, PAGE_SLIDE, CROSSFADE);
      case DETAIL -> List.of(ZOOM_THROUGH, ZOOM, CROSSFADE);
      case BENEFIT -> List.of(PAGE_SLIDE, PUSH, BLINDS, WIPE);
      case PROOF -> List.of(CROSSFADE, PAGE_SLIDE, WIPE);
      case OFFER -> List.of(ZOOM, SHAPE_WIPE, WHIP_PAN, WIPE);
      case CALL_TO_ACTION -> List.of(SHAPE_WIPE, LIGHT_LEAK, DIP, IRIS);
    };
  }
}
