package app.spotwright.ad;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything creative about one ad, in one immutable value. Nothing else holds creative state; an
 * edit makes a new document with the next revision.
 *
 * @param schema version of this format, {@value #SCHEMA}
 * @param id stays the same through all revisions
 * @param revision from 1
 * @param seed chooses among equally good possibilities wherever the document leaves them open
 * @param brand snapshot of the brand
 * @param brief what the ad must do
 * @param story the narrative
 * @param style what every scene shares
 * @param scenes 1 to 20, in order; their slots add up to the brief's seconds exactly
 * @param aiLabel what stands in the picture for people to see that it is made by a machine, at most
 *     {@value #LONGEST_LABEL} characters; empty for nothing. Files say it to machines in any case
 * @param sound voice, music, effects, captions
 * @param formats the shapes to deliver, at least one
 */
public record AdDocument(
    int schema,
    String id,
    int revision,
    long seed,
    BrandSnapshot brand,
    Brief brief,
    Story story,
    StyleSpec style,
    List<Scene> scenes,
    String aiLabel,
    SoundPlan sound,
    List<AspectRatio> formats) {
  /** The version of the format that this code reads and writes. */
  public static final int SCHEMA = 2;

  /** The usual words of the AI label. */
  public static final String AI_LABEL = "AI-generated";

  private static final int LONGEST_LABEL = 40;

  /** Scenes of the longest ad. */
  static final int MOST_SCENES = 20;

  public AdDocument {
    Wording.present(brand, "brand");
    Wording.present(brief, "brief");
    Wording.present(story, "story");
    Wording.present(style, "style");
    Wording.present(scenes, "scenes");
    Wording.present(aiLabel, "aiLabel");
    Wording.present(sound, "sound");
    Wording.present(formats, "formats");
    scenes = List.copyOf(scenes);
    formats = List.copyOf(formats);
    if (schema != SCHEMA) {
      throw new Impossible(Rule.SCHEMA, schema, SCHEMA);
    }
    if (scenes.isEmpty() || scenes.size() > MOST_SCENES) {
      throw new Impossible(Rule.SCENES, MOST_SCENES, scenes.size());
    }
    if (formats.isEmpty() || Set.copyOf(formats).size() != formats.size()) {
      throw new Impossible(Rule.FORMATS);
    }
    Wording.require(aiLabel, Part.LABEL, 0, LONGEST_LABEL);
    requireOwnIds(scenes);
    scenes.forEach(scene -> requireShowable(scene, brand));
    requireWhole(scenes, brief.seconds());
  }

  /** The ad's length. */
  public Frames length() {
    return Frames.ofSeconds(brief.seconds());
  }

  /** The pictures that overlays show besides the brand's own, each once, in order. */
  public List<PlacedOverlay.Image> pictures() {
    return scenes.stream()
        .flatMap(scene -> scene.placed().stream())
        .flatMap(overlay ->
            overlay.shows() instanceof PlacedOverlay.Image image ? Stream.of(image) : Stream.of())
        .distinct()
        .toList();
  }

  /** The same ad with another brand and other scenes. */
  public AdDocument with(BrandSnapshot other, List<Scene> shots) {
    return new AdDocument(
        schema, id, revision, seed, other, brief, story, style, shots, aiLabel, sound, formats);
  }

  private static void requireOwnIds(List<Scene> scenes) {
    Set<String> ids = new HashSet<>();
    for (Scene scene : scenes) {
      if (!ids.add(scene.id())) {
        throw new Impossible(Rule.SAME_ID, scene.id());
      }
    }
  }

  private static void requireShowable(Scene scene, BrandSnapshot brand) {
    for (PlacedOverlay overlay : scene.placed()) {
      boolean there =
          switch (overlay.shows()) {
            case PlacedOverlay.Logo _ -> brand.logo() != null;
            case PlacedOverlay.Product(int image) -> image >= 0 && image < brand.products().size();
            case PlacedOverlay.Image _, PlacedOverlay.Text _ -> true;
          };
      if (!there) {
        throw overlay.shows() instanceof PlacedOverlay.Product(int image)
            ? new Impossible(Rule.NO_PRODUCT, scene.id(), image)
            : new Impossible(Rule.NO_LOGO, scene.id());
      }
    }
  }

  private static void requireWhole(List<Scene> scenes, int seconds) {
    int sum = scenes.stream().mapToInt(scene -> scene.slot().count()).sum();
    int whole = Frames.ofSeconds(seconds).count();
    if (sum != whole) {
      Rule rule = sum < whole ? Rule.SLOTS_SHORT : Rule.SLOTS_LONG;
      throw new Impossible(rule, sum, seconds, whole, Math.abs(sum - whole));
    }
  }
}
