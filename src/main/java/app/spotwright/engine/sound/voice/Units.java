package app.spotwright.engine.sound.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of units that follow a number. */
final class Units {
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    String table =
        """
        ml millilitre|cl centilitre|dl decilitre|l litre|g gram|kg kilogram|mg milligram|mcg microgram
        µg microgram|m metre|cm centimetre|mm millimetre|km kilometre|oz ounce|lb pound|lbs pound
        ft foot|yd yard|mi mile|h hour|hr hour|hrs hour|min minute|mins minute|s second|sec second
        secs second|ms millisecond|d day|wk week|wks week|mo month|mos month|yr year|yrs year|w watt
        kw kilowatt|kwh kilowatt,hour|v volt|mah milliamp,hour|wh watt,hour|gb gigabyte|mb megabyte
        tb terabyte|kb kilobyte|mbps megabit,per,second|ghz gigahertz|mhz megahertz|hz hertz|khz kilohertz
        kcal kilocalorie|cal calorie|kj kilojoule|pc piece|pcs piece|pk pack|ct count|mp megapixel
        gal gallon|qt quart|tbsp tablespoon|tsp teaspoon|fl fluid|db decibel|mph mile,per,hour
        """;
    for (String row : table.strip().split("[|\n]")) {
      String[] pair = row.split(" ");
      NAMES.put(pair[0], pair[1].replace(',', ' '));
    }
  }

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("°", "degrees"),
          Map.entry("°C", "degrees celsius"),
          Map.entry("°F", "degrees fahrenheit"),
          Map.entry("ºC", "degrees celsius"),
          Map.entry("x", "times"),
          Map.entry("×", "times"),
          Map.entry("m²", "square metres"),
          Map.entry("m2", "square metres"),
          Map.entry("k", "thousand"),
          Map.entry("K", "K"),
          Map.entry("G", "G"),
          Map.entry("D", "D"),
          Map.entry("M", "million"),
          Map.entry("B", "billion"),
          Map.entry("ppm", "P P M"),
          Map.entry("fps", "frames per second"),
          Map.entry("km/h", "kilometres per hour"),
          Map.entry("Nm", "newton metres"),
          Map.entry("in", "inches"),
          Map.entry("″", "inches"));

  /** Things that are sold by measure: a "500 millilitre bottle" has no plural in it. */
  private static final Set<String> MEASURED =
      Set.of(
          """
          bag bags bar bars battery blade blades blanket block board book bottle bottles bowl box boxes
          brush bulb bulbs cable camera cameras can cans canvas capacity carton case challenge charge
          charger class course cup cups cut delivery depth diameter display dose dress drill drive
          drone feed film flask frame glass guarantee guide hike hold hose hydration jar jars kettle knife
          lamp laptop lead lens lesson lid lights loaf loop mattress memory monitor motor mug oven pack
          packs pan phone pizza pizzas plan plate pole pot pots pouch pouches power protection range ride
          roll rope router ruler run sachet saw screen screens serum service session sessions size slot
          speaker spoon steak strap strip supply support tablet tank tape timer tin torch track trial tub
          tube tubes tyre walk wall warranty wear weight weights wheel wheels window workout
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> KARAT = Set.of("gold", "yellow", "white", "rose");
  private static final Set<String> RACES =
      Set.of("run", "runs", "race", "races", "walk", "runner", "runners", "training", "plan");

  private Units() {}

  /** True for a thing whose size may stand before it: a "12 inch pizza". */
  static boolean measured(String thing) {
    return MEASURED.contains(thing);
  }

  /** The name as it stands between a count and the word after it. */
  static @Nullable String name(String unit, String count, String after) {
    if (unit.equalsIgnoreCase("k") && KARAT.contains(after)) {
      return "karat";
    }
    boolean letter =
        (unit.equalsIgnoreCase("k") && RACES.contains(after))
            || (unit.matches("[BM]") && !after.isEmpty() && Character.isUpperCase(after.charAt(0)));
    if (letter) {
      return unit.toUpperCase(Locale.ROOT);
    }
    return name(unit, MEASURED.contains(after) ? "1" : count);
  }

  /**
   * The spoken name.
   *
   * @param unit as written, without a full stop
   * @param count the number before it, which decides about the plural
   * @return null if that is no unit
   */
  static @Nullable String name(String unit, String count) {
    String plain = unit.endsWith(".") ? unit.substring(0, unit.length() - 1) : unit;
    String fixed = FIXED.get(plain);
    if (fixed != null) {
      return fixed.equals("inches") && count.equals("1") ? "inch" : fixed;
    }
    String name = NAMES.get(plain.toLowerCase(Locale.ROOT));
    if (name == null || count.equals("1") || name.endsWith("hertz") || name.equals("fluid")) {
      return name;
    }
    if (name.equals("foot")) {
      return "feet";
    }
    int per = name.indexOf(" per ");
    return per < 0 ? name + "s" : name.substring(0, per) + "s" + name.substring(per);
  }
}
