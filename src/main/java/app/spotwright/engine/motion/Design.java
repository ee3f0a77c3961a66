package app.spotwright.engine.motion;

import app.spotwright.media.SceneRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The scene designs. */
enum Design {
  BURST(Burst::stage),
  STATEMENT(Statement::stage),
  PEDESTAL(Pedestal::stage),
  ORBIT(Orbit::stage),
  CLOSE_UP(CloseUp::stage),
  CALLOUTS(Callouts::stage),
  SUNLIT(Sunlit::stage),
  MARQUEE(Marquee::stage),
  LINEUP(Lineup::stage),
  COMPARISON(Comparison::stage),
  QUOTE(Quote::stage),
  OFFER(Offer::stage),
  END_CARD(EndCard::studio),
  POSTER(EndCard::poster);

  private static final Map<SceneRole, List<Design>> FOR_ROLE = forRole();

  private final Consumer<Stage> staging;

  Design(Consumer<Stage> staging) {
    this.staging = staging;
  }

  void stage(Stage stage) {
    staging.accept(stage);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Design::id).toList();
  }

  static List<String> idsFor(SceneRole role) {
    return FOR_ROLE.getOrDefault(role, List.of(ORBIT)).stream().map(Design::id).toList();
  }

  /**
   * @throws IllegalArgumentException if there is no such design; the message lists them
   */
  static Design of(String id) {
    return Arrays.stream(values())
        .filter(design -> design.id().equals(id))
        .min(Comparator.naturalOrder())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no scene design is called '%s'; there are %s".formatted(id, ids())));
  }

  private static Map<SceneRole, List<Design>> forRole() {
    Map<SceneRole, List<Design>> map = new EnumMap<>(SceneRole.class);
    for (SceneRole role : SceneRole.values()) {
      map.put(
          role,
          switch (role) {
            case HOOK -> List.of(BURST, MARQUEE, STATEMENT, ORBIT);
            case PROBLEM -> List.of(STATEMENT, COMPARISON, BURST);
            case REVEAL -> List.of(PEDESTAL, LINEUP, ORBIT, MARQUEE);
            case SHOWCASE -> List.of(ORBIT, SUNLIT, LINEUP, PEDESTAL, CLOSE_UP);
            case DETAIL -> List.of(CLOSE_UP, SUNLIT, ORBIT, PEDESTAL);
            case BENEFIT -> List.of(CALLOUTS, SUNLIT, COMPARISON, CLOSE_UP, LINEUP);
            case PROOF -> List.of(QUOTE, COMPARISON, STATEMENT, PEDESTAL);
            case OFFER -> List.of(OFFER, BURST, POSTER);
            case CALL_TO_ACTION -> List.of(END_CARD, POSTER);
          });
    }
    return map;
  }
}
