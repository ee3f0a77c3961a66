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
  BURST(Burst::stage, 3),
  STATEMENT(Statement::stage, 0),
  PEDESTAL(Pedestal::stage, 3),
  ORBIT(Orbit::stage, 3),
  CLOSE_UP(CloseUp::stage, 0),
  CALLOUTS(Callouts::stage, 0),
  SUNLIT(Sunlit::stage, 3),
  MARQUEE(Marquee::stage, 3),
  LINEUP(Lineup::stage, 2),
  COMPARISON(Comparison::stage, 0),
  QUOTE(Quote::stage, 0),
  OFFER(Offer::stage, 2),
  END_CARD(EndCard::studio, 4),
  POSTER(EndCard::poster, 4),
  ALBUM(Album::stage, 8);

  private static final Map<SceneRole, List<Design>> FOR_ROLE = forRole();

  private final Consumer<Stage> staging;
  private final int room;

  /**
   * @param room how many photos it shows beside the product's own
   */
  Design(Consumer<Stage> staging, int room) {
    this.staging = staging;
    this.room = room;
  }

  int room() {
    return room;
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
