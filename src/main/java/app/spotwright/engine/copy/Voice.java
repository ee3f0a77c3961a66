package app.spotwright.engine.copy;

import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Chooses patterns of a tone, in an order that the seed decides. */
final class Voice {
  private final Copybook book;
  private final Facts facts;
  private final Slots slots;
  private final Tone tone;
  private final RandomGenerator random;
  private final Map<String, List<Line>> filled = new HashMap<>();
  private final Map<String, List<Theme>> fitting = new HashMap<>();

  Voice(Copybook book, Facts facts, Tone tone, RandomGenerator random) {
    this.book = book;
    this.facts = facts;
    this.tone = tone;
    this.random = random;
    slots = new Slots(facts);
  }

  /** Lines of a role in this tone, any order fixed by the seed. */
  List<Line> role(String role) {
    String who = facts.product().number() == Product.Number.FIRM ? "firm" : "goods";
    List<String> keys = List.of("any", who, family(), family() + "-" + who, toneKey());
    return lines(
        "role " + role,
        () -> keys.stream().flatMap(key -> book.lines(role, key).stream()).toList(),
        "");
  }

  List<Line> named(String role, String key) {
    return lines("named " + role + " " + key, () -> book.lines(role, key), "");
  }

  List<Line> category(String key) {
    return lines("category " + key, () -> book.category(facts.category(), key), "");
  }

  /** Lines that the themes which fit the words have under a key. */
  List<Line> themes(String words, String key) {
    return fitting
        .computeIfAbsent(
            words, w -> book.themes().stream().filter(t -> t.fits(w, facts.category())).toList())
        .stream()
        .flatMap(theme -> lines(theme, key).stream())
        .toList();
  }

  List<Line> theme(String name, String key) {
    return book.themes().stream()
        .filter(theme -> theme.name().equals(name))
        .flatMap(theme -> lines(theme, key).stream())
        .toList();
  }

  private List<Line> lines(Theme theme, String key) {
    return lines("theme " + theme.name() + " " + key, () -> theme.lines(key), theme.name());
  }

  private String family() {
    return switch (tone) {
      case FRIENDLY, PLAYFUL -> "warm";
      case BOLD, PROFESSIONAL -> "strong";
      case CALM, PREMIUM -> "quiet";
    };
  }

  private String toneKey() {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private List<Line> lines(String name, Supplier<List<String>> patterns, String theme) {
    List<Line> known = filled.get(name);
    if (known != null) {
      return known;
    }
    var lines = new ArrayList<Line>();
    patterns.get().forEach(p -> lines.add(Line.of(p, slots, theme)));
    lines.removeIf(line -> !line.usable());
    Collections.shuffle(lines, random);
    filled.put(name, List.copyOf(lines));
    return lines;
  }
}
